import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './findings.css';
import { BookCheck } from './components/book-check';
import { createBookCheckModel } from './model';

render(<BookCheck model={createBookCheckModel(googleDoor())} />, document.getElementById('page')!);
