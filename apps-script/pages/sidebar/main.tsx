import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import { Sidebar } from './components/sidebar';
import { createSidebarModel } from './models/sidebar';

const model = createSidebarModel(googleDoor());
render(<Sidebar model={model} />, document.getElementById('page')!);
const { part } = document.documentElement.dataset;
void model.start(part);
if (model.isPart(part)) void model.open(part);
