import { pageTexts } from '../../locale/page';
import { offsetClock } from '../../offset-clock';
import { showCannotOpen } from './chrome/cannot-open';
import { hostApi } from './host-api';
import { readClockOffset, readSettings } from './settings';
import './grid/styles';
import './style/page.css';

const clockOffset = readClockOffset(document);
if (clockOffset !== 0) offsetClock(window, clockOffset);
const settings = readSettings(document);
const api = hostApi(settings);
const place = document.querySelector<HTMLElement>('#page');

/** The workbook is on its way while the grid's code, by far the larger part, is read. */
async function start(into: HTMLElement): Promise<void> {
  const workbook = api.workbook();
  const [{ openPage }, first] = await Promise.all([import('./open-page'), workbook]);
  await openPage(into, settings, api, first);
}

if (place) {
  start(place).catch((error: unknown) => {
    console.error(error);
    showCannotOpen(place, pageTexts(settings.language));
  });
}
