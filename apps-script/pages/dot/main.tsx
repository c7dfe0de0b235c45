import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/tabs.css';
import '../theme/controls.css';
import './campaign.css';
import { CampaignPage } from './components/campaign-page';
import { createCampaignPageModel } from './models/campaign-page';

const model = createCampaignPageModel(googleDoor());
render(<CampaignPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
