import { pageTexts } from '../../locale/page';
import { showCannotOpen } from './chrome/cannot-open';
import { hostApi } from './host-api';
import { openPage } from './open-page';
import { readSettings } from './settings';
import './style/page.css';

const settings = readSettings(document);
const place = document.querySelector<HTMLElement>('#page');
if (place) {
  openPage(place, settings, hostApi(settings)).catch((error: unknown) => {
    console.error(error);
    showCannotOpen(place, pageTexts(settings.language));
  });
}
