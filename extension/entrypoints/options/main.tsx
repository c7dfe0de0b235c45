import { startPage } from '../../panel/page';

startPage();
