import { afterEach, expect, test } from 'vitest';
import { scriptOf, startTestHost, type TestHost } from '../host';

let host: TestHost | undefined;
afterEach(() => host?.close());

const day = 86_400_000;
const script = scriptOf(`
  var given = new Date(2025, 6, 8, 8, 15), sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1).setValue(given);
  return {
    now: Date.now(), made: new Date().getTime(), called: Date.parse(Date()), given: given.getTime(),
    utc: Date.UTC(2025, 0, 1), isDate: given instanceof Date, isSame: given.constructor === Date,
    read: sheet.getRange(1, 1).getValue() instanceof Date,
    text: Utilities.formatDate(given, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm'),
  };`);
type Seen = Record<string, unknown> & { now: number; made: number; called: number };

test('scripts see the clock that they are given, and every other date as it is', async () => {
  let offset = -400 * day;
  host = await startTestHost({ bundle: script, clockOffset: () => offset });
  for (const next of [-400 * day, 30 * day, 0]) {
    offset = next;
    const from = Date.now();
    const { now, made, called, ...rest } = (await host.run('test')) as Seen;
    const until = Date.now();
    for (const moment of [now, made]) {
      expect(moment - next).toBeGreaterThanOrEqual(from);
      expect(moment - next).toBeLessThanOrEqual(until);
    }
    // Said without its milliseconds.
    expect(Math.abs(called - now)).toBeLessThanOrEqual(1_000);
    expect(rest).toEqual({
      given: Date.UTC(2025, 6, 8, 1, 15),
      utc: Date.UTC(2025, 0, 1),
      isDate: true,
      isSame: true,
      read: true,
      text: '08/07/2025 08:15',
    });
  }
});
