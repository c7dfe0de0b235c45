import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StatusData } from '../../shared/protocol';
import type { TestHost } from '../local-host/host';
import { addonCode, good, startHost } from './tracker';

/** A spreadsheet in a shared drive has no owner, and Google does not say every person's address. */
const inSharedDrive = async () => `
(function () {
  var book = Object.getPrototypeOf(SpreadsheetApp.getActiveSpreadsheet());
  book.getOwner = function () { return null; };
  if (PropertiesService.getScriptProperties().getProperty('test:nameless'))
    Session.getActiveUser = function () { return { getEmail: function () { return ''; } }; };
})();
function nameless(yes) {
  if (yes) PropertiesService.getScriptProperties().setProperty('test:nameless', 'yes');
  else PropertiesService.getScriptProperties().deleteProperty('test:nameless');
}
${await addonCode()}`;

let host: TestHost;
beforeAll(async () => {
  host = await startHost({ bundle: { code: await inSharedDrive() } });
}, 60_000);
afterAll(() => host.close());

const roleOf = async (who: 'owner' | 'officer') =>
  good<StatusData>(await host.callAs(who, { op: 'status' })).you.role;

test('who has no address is not kept as the owner, and does not keep the place from others', async () => {
  await host.run('nameless', [true]);
  expect(await roleOf('officer')).toBe('officer');
  await host.run('nameless', [false]);
  expect(await roleOf('owner')).toBe('owner');
  expect(await roleOf('officer')).toBe('officer');
});
