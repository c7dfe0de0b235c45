import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../build/paths';
import { readDispatch } from '../../shared/campaign/dispatch';
import type { Outcome, UnitDraft } from '../../shared/protocol';
import { good, problemOf, startTracker, type Tracker } from '../apps-script/tracker';
import { hostileTexts, unseenInCell } from './hostile-text';

let tracker: Tracker;
let formulasBefore: Set<string>;
/** Every cell that holds a formula, and every text of the workbook. */
const survey = async () => {
  const formulas = new Set<string>();
  const texts: string[] = [];
  for (const sheet of tracker.host.engine.sheets()) {
    const { row: rows, column: columns } = tracker.host.engine.extent(sheet.id);
    if (rows === 0) continue;
    const cells = await tracker.host.engine.read({ sheet: sheet.id, row: 1, column: 1, rows, columns });
    for (const line of cells)
      for (const cell of line) {
        if (cell.formula) formulas.add(cell.formula);
        if (typeof cell.value === 'string') texts.push(cell.value);
      }
  }
  return { formulas, texts };
};

beforeAll(async () => {
  tracker = await startTracker();
  formulasBefore = (await survey()).formulas;
}, 120_000);
afterAll(() => tracker.host.close());

const inert = async () => {
  const { formulas, texts } = await survey();
  expect([...formulas].filter((formula) => /evil|cmd|IMPORT|SUM\(A1:A9\)/.test(formula))).toEqual([]);
  expect(texts.filter((text) => unseenInCell.test(text)).map((text) => JSON.stringify(text))).toEqual([]);
  expect(texts.filter((text) => /\p{M}{20}/u.test(text))).toEqual([]);
  for (const trace of tracker.host.logs) expect(trace).not.toContain('fault');
};
const all = Object.entries(hostileTexts);

test('in every field of an article', async () => {
  const items = all.map(([, text]) =>
    tracker.article({
      title: text,
      section: text,
      author: text,
      authorUnit: text,
      source: text,
      portal: text,
      note: text,
      units: [text, text],
    }),
  );
  const outcomes = await tracker.log(items);
  const wrong = outcomes.filter(({ kind }) => kind !== 'logged');
  expect(wrong).toEqual([]);
  const rows = await tracker.rows('publications');
  for (const [at, [name, text]] of all.entries()) {
    const row = rows.find(({ id }) => id === items[at]?.uuid);
    expect(typeof row?.title, name).toBe('string');
    if (/^[=+@-]/.test(text)) expect(row?.title, name).toBe(text);
  }
  await inert();
});

test('in every field that an editor corrects, and in what is pinned', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  for (const [, text] of all) {
    await tracker.ask({
      op: 'update',
      uuid: article.uuid,
      changes: {
        title: text,
        section: text,
        author: text,
        authorUnit: text,
        source: text,
        note: text,
        units: [text],
      },
    });
  }
  await tracker.ask({
    op: 'pin',
    pinId: randomUUID(),
    article: article.uuid,
    pin: { position: 'tieu_diem', from: '2025-03-12', to: null, order: 1 },
  });
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  await inert();
}, 120_000);

test('in names of people and of devices', async () => {
  for (const text of [
    'formula',
    'rightToLeft',
    'controls',
    'loneSurrogates',
    'image',
    'apostrophe',
    'marks',
  ].map((name) => hostileTexts[name] ?? '')) {
    const { token } = await tracker.connect(`x${text}`.slice(0, 100));
    const [outcome] = good<{ outcomes: Outcome[] }>(
      await tracker.send({ op: 'log', items: [tracker.article()] }, token),
    ).outcomes;
    expect(outcome?.kind).toBe('logged');
  }
  await inert();
}, 120_000);

const aUnit = (text: string, at: number): UnitDraft => ({
  id: `u-${at}`,
  order: at,
  code: text.slice(0, 20),
  kind: text.slice(0, 20),
  name: text.slice(0, 200),
  shortName: text.slice(0, 120),
  aliases: [text.slice(0, 200)],
  needsPrefix: false,
  validFrom: null,
  validTo: null,
  predecessors: [text.slice(0, 200)],
  successor: text.slice(0, 200),
  legalBasis: text.slice(0, 200),
});

test('in units, holidays and coverage', async () => {
  const units = all.map(([, text], at) => aUnit(text, at));
  good(await tracker.host.callAs('officer', { op: 'import-units', units }));
  good(await tracker.host.callAs('officer', { op: 'import-units', units: [...units].reverse() }));
  for (const id of ['u\u202e1', 'u\n1', 'u\u00001', 'u\ud800']) {
    const answer = await tracker.host.callAs('officer', {
      op: 'import-units',
      units: [{ ...aUnit('x', 1), id }],
    });
    expect(problemOf(answer)).toMatchObject({ kind: 'bad-data' });
  }
  await tracker.host.callAs('officer', {
    op: 'import-holidays',
    holidays: all.map(([, text], at) => ({
      date: `2030-01-${String((at % 28) + 1).padStart(2, '0')}`,
      label: text.slice(0, 200),
    })),
  });
  const [report] = await tracker.rows('reports');
  const links = ['formula', 'rightToLeft', 'controls', 'address', 'zeroWidth', 'tab'];
  for (const text of links.map((name) => hostileTexts[name] ?? '')) {
    await tracker.host.callAs('officer', {
      op: 'set-coverage',
      campaign: tracker.campaign,
      unit: report?.unit,
      themes: [{ number: 1, state: null, link: text, note: text }],
    });
  }
  await inert();
}, 240_000);

test('in a dispatch and the names of its themes', async () => {
  const sample = readFileSync(join(root, 'local-host/first-campaign/dispatch-2025.txt'), 'utf8');
  const dispatch = (text: string) =>
    sample
      .split('\n')
      .map((line) =>
        line.trim() === '' ? line : `${line.replace(/[.;]$/, '')} ${text.replace(/\s+/g, ' ')};`,
      )
      .join('\n');
  const texts = all.map(([, text]) => text);
  const parcels = [texts.slice(0, 12), texts.slice(12, 24), texts.slice(24)].map((some) => some.join(' '));
  const made: unknown[] = [];
  for (const [at, text] of parcels.entries()) {
    const answer = (await tracker.host.callAs('officer', {
      op: 'create-campaign',
      dispatch: readDispatch(dispatch(`${text} ${at}`)),
      themes: [
        { number: 1, label: text, strong: [text], medium: [text], weak: [text], negative: [text] },
      ].map((theme) =>
        JSON.parse(JSON.stringify(theme, (_, one) => (typeof one === 'string' ? one.slice(0, 200) : one))),
      ),
      gate: { positive: [text], negative: [text] },
      activate: false,
    })) as { ok: boolean; problem?: { kind: string } };
    made.push(answer.problem ?? 'made');
  }
  expect(made).toEqual(parcels.map(() => 'made'));
  await inert();
}, 240_000);

test('the sync that hands all of it to extensions is still one that they can read', async () => {
  const sync = await tracker.ask({ op: 'sync', known: null });
  expect(sync.entries.length).toBeGreaterThan(all.length);
  expect(sync.entries.filter(({ title }) => unseenInCell.test(title))).toEqual([]);
  expect(formulasBefore.size).toBeGreaterThan(0);
});
