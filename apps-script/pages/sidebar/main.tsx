import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import { Sidebar } from './components/sidebar';
import { lookForHandEdits } from './models/hand-edits';
import { createSidebarModel } from './models/sidebar';

const door = googleDoor();
const model = createSidebarModel(door);
render(<Sidebar model={model} />, document.getElementById('page')!);
const { part } = document.documentElement.dataset;
model.hear(part);
void model.start(part).then(() => lookForHandEdits(door));
if (model.isPart(part)) void model.open(part);
