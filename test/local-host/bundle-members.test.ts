import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, type MemberExpression, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../build/checks';
import { readGoogleMembers } from '../../build/google-members';
import { appsScript } from '../../build/parts';
import { root } from '../../build/paths';
import { startTestHost, type TestHost } from './host';

const google = readGoogleMembers();
const services = /^(Spreadsheet|Base|HTML|Content|Properties|Cache|Lock|Utilities|Script)\./;
/** Methods of objects; those of the services themselves are looked for by the service's name. */
const globals = new Set(Object.values(google.globals));
const googleNames = new Set(
  Object.entries(google.classes)
    .filter(([name]) => services.test(name) && !globals.has(name))
    .flatMap(([, { methods }]) => Object.keys(methods)),
);
const builtIns = new Set(
  [Array, String, Number, Object, Function, Map, Set, Date, RegExp, Promise, JSON, Math, Symbol]
    .flatMap((built) => [built, (built as { prototype?: object }).prototype ?? {}])
    .flatMap((object) => Object.getOwnPropertyNames(object)),
);

/** Calls every member of one object of each kind: one that the host lacks says so, the others do or refuse. */
const probe = `
function members() {
  var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheets()[0], range = sheet.getRange('A1');
  sheet.getRange('A1:B2').setValues([['a', 'b'], [1, 2]]);
  var validation = SpreadsheetApp.newDataValidation().requireDate();
  var format = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  sheet.getRange('A:A').addDeveloperMetadata('k');
  var metadata = sheet.createDeveloperMetadataFinder().find()[0];
  var ui = SpreadsheetApp.getUi(), builder = ScriptApp.newTrigger('members');
  var objects = [range, sheet, ss, sheet.getRangeList(['A1']), sheet.createTextFinder('a'), validation, validation.build(), format, format.build(),
    range.protect(), sheet.getRange('A1:B2').createFilter(), metadata, metadata.getLocation(), sheet.createDeveloperMetadataFinder(), ui, ui.createMenu('m'), ui.prompt('?'),
    HtmlService.createHtmlOutput('x'), ContentService.createTextOutput('x'), PropertiesService.getScriptProperties(), CacheService.getScriptCache(),
    LockService.getScriptLock(), Utilities.newBlob('x'), Session.getActiveUser(), builder, builder.forSpreadsheet(ss), builder.timeBased(),
    ScriptApp.getService(), ScriptApp.newTrigger('members').timeBased().everyHours(1).create(), console, Logger];
  var present = {};
  var isPresent = function (object, name) {
    try { var value = object[name]; if (typeof value === 'function') value.call(object); return true; }
    catch (e) { return String(e.message).indexOf('Local host:') !== 0; }
  };
  objects.forEach(function (object) {
    for (var name in object) if (isPresent(object, name)) present[name] = true;
    Object.getOwnPropertyNames(Object.getPrototypeOf(object)).forEach(function (name) { if (isPresent(object, name)) present[name] = true; });
  });
  var services = {};
  ${JSON.stringify(Object.keys(google.globals))}.forEach(function (service) {
    var object = globalThis[service];
    if (object) services[service] = Object.getOwnPropertyNames(object).filter(function (name) { return isPresent(object, name); });
  });
  return JSON.stringify({ present: Object.keys(present), services: services });
}`;

type Found = { readonly present: readonly string[]; readonly services: Record<string, readonly string[]> };
let host: TestHost;
let found: Found;
beforeAll(async () => {
  const { notes } = await checkBuild([appsScript]);
  expect(notes).toEqual([]);
  host = await startTestHost({ bundle: probe });
  host.execution.onUi((event) => {
    if (event.kind === 'prompt' || event.kind === 'alert') host.execution.answer(event.id, 'CLOSE', '');
  });
  found = JSON.parse((await host.run('members')) as string) as Found;
});
afterAll(() => host?.close());

const propertyOf = ({ computed, property }: MemberExpression): string | null =>
  !computed && property.type === 'Identifier'
    ? property.name
    : property.type === 'Literal' && typeof property.value === 'string'
      ? property.value
      : null;

/** Members of services, as `SpreadsheetApp.flush`, and the names of methods that are called on anything. */
function usedBy(code: string) {
  const members = new Set<string>();
  const calls = new Set<string>();
  simple(parse(code, { ecmaVersion: 2020, sourceType: 'script' }) as AnyNode, {
    MemberExpression(node) {
      const name = propertyOf(node);
      if (name !== null && node.object.type === 'Identifier' && node.object.name in google.globals)
        members.add(`${node.object.name}.${name}`);
    },
    CallExpression({ callee }) {
      const name = callee.type === 'MemberExpression' ? propertyOf(callee) : null;
      if (name !== null) calls.add(name);
    },
  });
  return { members: [...members], calls: [...calls] };
}

const lackedBy = (code: string) => {
  const { members, calls } = usedBy(code);
  const present = new Set([...found.present, ...Object.values(found.services).flat()]);
  return [
    ...members.filter((member) => {
      const [service = '', name = ''] = member.split('.');
      return !(found.services[service] ?? []).includes(name);
    }),
    ...calls.filter((name) => googleNames.has(name) && !builtIns.has(name) && !present.has(name)),
  ];
};

test('the host has every service member that the add-on uses', () => {
  const code = readFileSync(join(root, 'dist/apps-script/Code.js'), 'utf8');
  expect(usedBy(code).members).toContain('SpreadsheetApp.getActiveSpreadsheet');
  expect(lackedBy(code)).toEqual([]);
});

test('a member that the host lacks is found, whether Google has it or not', () => {
  expect(
    lackedBy('var s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setBorder(true); s.newChart();'),
  ).toEqual(['setBorder', 'newChart']);
  expect(
    lackedBy('UrlFetchApp.fetch("x"); SpreadsheetApp.flosh(); LockService["getScriptLock"]().waitLock(1)'),
  ).toEqual(['UrlFetchApp.fetch', 'SpreadsheetApp.flosh']);
});
