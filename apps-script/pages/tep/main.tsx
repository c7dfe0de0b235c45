import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import '../reports/reports.css';
import './tep.css';
import { FilesPage } from './components/files-page';
import { createFilesPage } from './models/files-page';

const model = createFilesPage(googleDoor());
render(<FilesPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
