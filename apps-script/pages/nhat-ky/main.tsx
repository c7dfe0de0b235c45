import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import './nhat-ky.css';
import { HistoryList } from './history-list';
import { createHistoryModel } from './history-model';

const model = createHistoryModel(googleDoor());
render(<HistoryList model={model} />, document.getElementById('page')!);
const { part } = document.documentElement.dataset;
void model.start(part === undefined || part === '' ? null : part);
