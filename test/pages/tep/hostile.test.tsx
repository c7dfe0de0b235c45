import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { googleDoor } from '../../../apps-script/pages/google-script';
import { FilesPage } from '../../../apps-script/pages/tep/components/files-page';
import { createFilesPage } from '../../../apps-script/pages/tep/models/files-page';
import { createProseModel } from '../../../apps-script/pages/tep/models/prose';
import { language } from '../../../apps-script/pages/words';
import type { ReportsData } from '../../../shared/protocol';
import { hostileTexts } from '../../strangers/hostile-text';
import { installGoogle } from '../door';
import { createFilesSheet } from '../files-sheet';
import { reportsData } from '../reports-data';
import { startTools } from './tools';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  render(null, place);
  vi.unstubAllGlobals();
});

async function show(data: ReportsData = reportsData()) {
  installGoogle(createFilesSheet(data).answer);
  const model = createFilesPage(googleDoor());
  await act(async () => {
    render(<FilesPage model={model} />, place);
    await model.start();
  });
  return model;
}
/** Marks that turn around what is beside them. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const expectOnlyText = () => {
  expect(place.querySelectorAll('img, script, iframe, a[href], [onerror]')).toHaveLength(0);
  expect(place.textContent ?? '').not.toMatch(turning);
};
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

it.each(Object.entries(hostileTexts))('stays text, wherever it comes in: %s', async (_, hostile) => {
  const model = await show();
  await act(async () =>
    model.takeText(`UBND phường Tân Mai\n${hostile} treo 3 băng rôn\n${hostile} 99 ${hostile}`),
  );
  expectOnlyText();
  expect(place.querySelector('.prose')).not.toBeNull();
  model.asking.value = 'nothing';
  await act(async () => model.agree());
  const table = `Đơn vị;Băng rôn;Tờ rơi;${quoted(hostile)}\n${quoted(hostile)};3;4;${quoted(hostile)}\nPhường Tân Mai;${quoted(hostile)};1;2`;
  await act(async () => model.takeFiles([new File([table], `${hostile}.csv`)]));
  expectOnlyText();
  expect(place.querySelector('.table-work, .notice')).not.toBeNull();
  model.asking.value = 'nothing';
  await act(async () => model.agree());
  await act(async () => model.takeFiles([new File(['%PDF-'], hostile)]));
  expectOnlyText();
});

it.each(Object.entries(hostileTexts))('stays text, where the tracker holds it: %s', async (_, hostile) => {
  const data = reportsData();
  const model = await show({
    ...data,
    units: data.units.map((unit) => ({ ...unit, name: hostile })),
    themes: data.themes.map((theme) => ({ ...theme, label: hostile })),
    names: { ...data.names, units: data.names.units.map((unit) => ({ ...unit, name: hostile })) },
  });
  await act(async () => model.takeText('treo 3 băng rôn'));
  await act(async () => {
    const { work } = model;
    if (work.value?.kind === 'prose') await work.value.model.choose('ward:3');
  });
  expect(place.querySelectorAll('img, script, iframe, a[href], [onerror]')).toHaveLength(0);
});

it.each([
  ['numbers', '7 '],
  ['figures', '3 băng rôn, '],
  ['letterheads', 'PHƯỜNG TÂN MAI\nPHƯỜNG HÓA AN\n'],
  ['telephone numbers', '0912345678 '],
  ['one word', 'x'],
])('a text that is nothing but %s is read and marked', async (_, piece) => {
  const { tools } = await startTools();
  const prose = createProseModel(piece.repeat(Math.ceil(200_000 / piece.length)), true, tools);
  await prose.start();
  if (prose.isAsking.value) await prose.choosePart('all');
  expect([prose.whole.value.length, prose.cutAt.value]).toEqual([200_000, 60_000]);
  expect(prose.text.value).toHaveLength(60_000);
  expect(prose.reads.value.length).toBeLessThanOrEqual(500);
});
