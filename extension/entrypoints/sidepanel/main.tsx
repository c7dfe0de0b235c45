import { startPanel } from '../../panel/start';

void startPanel(document.getElementById('panel')!);
