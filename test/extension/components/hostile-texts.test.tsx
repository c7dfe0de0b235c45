import { expect, test } from 'vitest';
import { known } from '../../../extension/gateway/ledger';
import { newItem } from '../../../extension/outbox/item';
import { hostileTexts } from '../../strangers/hostile-text';
import { aCampaign, anEntry, aReading } from '../campaign';
import { aConnection, showPanel } from './show';

/** What no text may bring onto the panel. */
const intruders =
  'img, script, iframe, object, embed, link, style, base, form[action], [onerror], [onload], [onclick]';

const expectInert = () => {
  expect([...document.body.querySelectorAll(intruders)].map((one) => one.outerHTML)).toEqual([]);
  for (const link of document.body.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
  for (const element of document.body.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
};

test.each(Object.entries(hostileTexts))('of a page, of the sheet and of people: %s', async (_, text) => {
  const stated = { value: text, from: 'json-ld', sure: true } as const;
  const campaign = aCampaign({
    title: text,
    themes: aCampaign().themes.map((theme) => ({ ...theme, label: text, text, strong: [text] })),
    units: aCampaign().units.map((unit) => ({ ...unit, name: text, shortName: text, aliases: [text] })),
  });
  const shown = await showPanel({
    connection: { ...aConnection, person: text, sheet: { name: text, url: '' } },
  });
  shown.campaigns.value = [campaign];
  await shown.settle();
  await shown.pressOn(
    aReading({ title: stated, author: stated, source: stated, section: stated, lead: text, text }),
  );
  expectInert();
  const entry = anEntry(1, { title: text, author: text, note: text });
  const problem = { kind: 'duplicate', uuid: 'u', by: text, at: text, row: 1, rowAt: text } as const;
  shown.outbox.value = [
    newItem(entry, 'k', '2025-04-01T08:00:00+07:00'),
    { ...newItem(anEntry(2, { title: text }), 'k2', ''), state: { kind: 'refused', problem } },
    {
      ...newItem(anEntry(3), 'k3', ''),
      state: { kind: 'refused', problem: { kind: 'bad-data', field: text, reason: text } },
    },
    {
      ...newItem(anEntry(4), 'k4', ''),
      state: { kind: 'refused', problem: { kind: 'not-found', what: text } },
    },
  ];
  shown.contact.value = { at: text, problem: { kind: 'wrong-role', role: text, operation: text } };
  await shown.settle();
  expectInert();
  expect(known({ ...logged, title: text, by: text }).title.length).toBeLessThanOrEqual(80);
});

const logged = {
  uuid: 'u',
  key: 'k',
  campaign: 'c1',
  title: '',
  url: '',
  publishedOn: '2025-03-12',
  theme: 1,
  state: 'dang',
  by: '',
  at: '',
  row: 1,
  pinned: null,
} as const;
