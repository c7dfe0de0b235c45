import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './paper.css';
import './tables.css';
import { PrintPage } from './components/print-page';
import { createPrintPageModel } from './models/print-page';

const model = createPrintPageModel(googleDoor());
render(<PrintPage model={model} onPrint={() => window.print()} />, document.getElementById('page')!);
void model.start();
