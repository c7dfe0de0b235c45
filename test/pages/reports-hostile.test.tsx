import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportsPage } from '../../apps-script/pages/bao-cao/components/reports-page';
import { createReportsPage, partIds } from '../../apps-script/pages/bao-cao/models/reports-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { language } from '../../apps-script/pages/words';
import type { UnitReport } from '../../shared/protocol';
import { hostileTexts } from '../strangers/hostile-text';
import { installGoogle } from './door';
import { figures, noContent, received, reportsData } from './reports-data';
import { createReportsSheet } from './reports-sheet';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

const intruders =
  'img, script, iframe, object, embed, link, style, base, form[action], [onerror], [onload], [onclick]';
const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each(Object.entries(hostileTexts))('in the form and the check of a report: %s', async (_, text) => {
  const themes = [{ number: 1, state: 'evidenced', link: text, note: text }] as const;
  const content = { ...noContent, figures, themes, difficulties: [text], proposals: [text], note: text };
  const unit: Partial<UnitReport> = {
    ...received(),
    ...{ name: text, arrivals: text, link: text, reasons: text, round: 1, status: 'da_bs', content },
    document: { number: text, date: null },
  };
  const data = reportsData({ 5: unit });
  const named = { ...data, themes: data.themes.map((theme) => ({ ...theme, label: text, text })) };
  const sheet = createReportsSheet({ ...named, campaign: { ...data.campaign, title: text } });
  const later = { ...noContent, figures: { ...figures, pa_no: 5 } };
  sheet.saveElsewhere('ward:3', { content: later });
  installGoogle(sheet.answer);
  const model = createReportsPage(googleDoor());
  await act(async () => {
    render(<ReportsPage model={model} />, place);
    await model.start('ward:3');
    await settled();
  });
  for (const part of partIds) {
    await act(async () => {
      model.part.value = part;
      await settled();
    });
    expect([...place.querySelectorAll(intruders)].map((one) => one.outerHTML)).toEqual([]);
    for (const link of place.querySelectorAll('a[href]'))
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
  }
  await act(async () => {
    model.part.value = 'form';
    for (const key of ['note', 'number', 'difficulties', 'link', 'figure:bang_ron'] as const)
      model.form.value!.draft.type(key, text);
    await settled();
  });
  expect(model.form.value!.draft.text('note')).toBe(text);
  expect(place.querySelectorAll(intruders)).toHaveLength(0);
});
