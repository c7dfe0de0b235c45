import { render } from 'preact';
import { readDocx } from '../files/docx-text';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './lap-dot.css';
import { NewCampaign } from './components/new-campaign';
import { createNewCampaignModel } from './models/new-campaign';

const model = createNewCampaignModel(googleDoor(), { readDocx });
render(<NewCampaign model={model} />, document.getElementById('page')!);
void model.start();
