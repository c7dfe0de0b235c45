import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/controls.css';
import '../theme/work.css';
import '../reports/reports.css';
import './check.css';
import { CheckPage } from './components/check-page';
import { createCheckPage } from './models/check-page';

const model = createCheckPage(googleDoor());
render(<CheckPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
