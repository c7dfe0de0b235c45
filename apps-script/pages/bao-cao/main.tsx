import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/controls.css';
import '../theme/work.css';
import '../reports/reports.css';
import { ReportsPage } from './components/reports-page';
import { createReportsPage } from './models/reports-page';

const model = createReportsPage(googleDoor());
render(<ReportsPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
