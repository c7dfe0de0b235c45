import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import { Sidebar } from './components/sidebar';
import { createSidebarModel } from './models/sidebar';

const model = createSidebarModel(googleDoor());
render(<Sidebar model={model} />, document.getElementById('page')!);
void model.start();
const { part } = document.documentElement.dataset;
if (model.isPart(part)) void model.open(part);
