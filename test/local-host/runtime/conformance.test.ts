import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHost, type TestHost } from '../host';
import type { Case } from './case';
import { refusalCases } from './cases/refusals';
import { missingCases, serviceCases } from './cases/services';
import { sheetCases } from './cases/sheets';
import { valueCases } from './cases/values';

const cases: readonly Case[] = [
  ...valueCases,
  ...refusalCases,
  ...sheetCases,
  ...serviceCases,
  ...missingCases,
];

/** Each case is a function with a sheet of its own. */
const code = cases
  .map(
    ({ script }, i) => `function case${i}() {
  PropertiesService.getScriptProperties().deleteAllProperties();
  var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.insertSheet('Case ${i}');
  ${script}
}`,
  )
  .join('\n');

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost({ bundle: { code, pages: { Page: '<p>đ</p>' } } });
});
afterAll(() => host.close());

test.each(cases.map((each, i) => [`${each.name} (${each.confirmed})`, each, i] as const))(
  '%s',
  async (_name, each, i) => {
    const run = host.run(`case${i}`);
    if ('gives' in each) expect(await run).toEqual(each.gives);
    else {
      const text = each.refuses
        .replace('$SHEET', `Case ${i}`)
        .replace('$FIRST', host.engine.sheets()[0]?.name ?? '');
      await expect(run).rejects.toMatchObject({ message: text });
    }
  },
);

test("nothing of it was the host's own fault", () => {
  expect(host.logs.filter((line) => line.startsWith('fault'))).toEqual([]);
});
