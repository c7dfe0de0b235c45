import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './findings.css';
import { BookCheck } from './components/book-check';
import { createBookCheckModel } from './model';

const model = createBookCheckModel(googleDoor());
render(<BookCheck model={model} />, document.getElementById('page')!);
void model.lookBack();
