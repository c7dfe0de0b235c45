import { startOptions } from '../../panel/options';

void startOptions(document.getElementById('options')!);
