import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './outgoing.css';
import { OutgoingPage } from './components/outgoing-page';
import { createOutgoingPageModel } from './models/outgoing-page';

const model = createOutgoingPageModel(googleDoor());
render(<OutgoingPage model={model} />, document.getElementById('page')!);
void model.start(document.documentElement.dataset.part);
