import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import '../reports/reports.css';
import { ReportsPage } from './components/reports-page';
import { createReportsPage } from './models/reports-page';

const model = createReportsPage(googleDoor());
render(<ReportsPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
