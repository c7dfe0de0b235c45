import type { Case } from '../case';

export const serviceCases: readonly Case[] = [
  {
    name: 'digests are signed bytes of US-ASCII unless a charset is given',
    script: `var a = Utilities.DigestAlgorithm.SHA_256; var d = Utilities.computeDigest(a, 'abc'); return [d.slice(0, 3), d.length, Utilities.computeDigest(a, 'đ').join() === Utilities.computeDigest(a, '?').join(), Utilities.computeDigest(a, 'đ', Utilities.Charset.UTF_8)[0]];`,
    gives: [[-70, 120, 22], 32, true, -65],
    confirmed: 'reported',
  },
  {
    name: 'MACs',
    script: `return Utilities.computeHmacSha256Signature('message', 'key').slice(0, 3);`,
    gives: [110, -98, -14],
    confirmed: 'documented',
  },
  {
    name: 'base64 both ways, web safe too',
    script: `var bytes = Utilities.base64Decode('4buT'); return [Utilities.base64Encode('ồ', Utilities.Charset.UTF_8), Utilities.newBlob(bytes).getDataAsString(), Utilities.base64EncodeWebSafe([-1, -2, -3]), Utilities.base64DecodeWebSafe('__79')];`,
    gives: ['4buT', 'ồ', '__79', [-1, -2, -3]],
    confirmed: 'documented',
  },
  {
    name: 'blobs count bytes, not letters',
    script: `return [Utilities.newBlob('đồ').getBytes().length, Utilities.newBlob('a').getContentType()];`,
    gives: [5, 'text/plain'],
    confirmed: 'documented',
  },
  {
    name: 'dates by Java patterns and zones',
    script: `var d = new Date(Date.UTC(2025, 3, 5, 1, 2, 3, 4)); return [Utilities.formatDate(d, 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), Utilities.formatDate(d, 'GMT+7', 'dd/MM/yy h:mm a Z'), Utilities.formatDate(d, 'Etc/UTC', 'EEE, d MMM yyyy u')];`,
    gives: ['2025-04-05T08:02:03.004+07:00', '05/04/25 8:02 AM +0700', 'Sat, 5 Apr 2025 6'],
    confirmed: 'documented',
  },
  {
    name: 'dates are parsed by a pattern in a zone',
    script: `return Utilities.parseDate('05/04/2025 08:15', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm').toISOString();`,
    gives: '2025-04-05T01:15:00.000Z',
    confirmed: 'documented',
  },
  {
    name: 'formatString',
    script: `return Utilities.formatString('%s %05d %.2f %-4s| %%', 'a', 42, 1.005, 'b');`,
    gives: 'a 00042 1.00 b   | %',
    confirmed: 'documented',
  },
  {
    name: 'uuids',
    script: `return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid());`,
    gives: true,
    confirmed: 'documented',
  },
  {
    name: 'properties are text, and null where there is none',
    script: `var p = PropertiesService.getScriptProperties(); p.setProperties({ a: '1', b: 2 }); p.deleteProperty('a'); return [p.getProperty('a'), p.getProperty('b'), p.getKeys().indexOf('b') >= 0, PropertiesService.getDocumentProperties().getProperty('b')];`,
    gives: [null, '2', true, null],
    confirmed: 'documented',
  },
  {
    name: 'the cache gives text, and null where there is none',
    script: `var c = CacheService.getScriptCache(); c.put('k', 'v', 60); c.putAll({ a: '1', b: '2' }); c.remove('a'); return [c.get('k'), c.get('a'), c.getAll(['b', 'a']), CacheService.getUserCache().get('k')];`,
    gives: ['v', null, { b: '2' }, null],
    confirmed: 'documented',
  },
  {
    name: 'a page is a file of the project, with a title and sizes',
    script: `var o = HtmlService.createHtmlOutputFromFile('Page').setTitle('Tên').setWidth(300); return [o.getContent(), o.getTitle(), o.getWidth(), o.getHeight()];`,
    gives: ['<p>đ</p>', 'Tên', 300, null],
    confirmed: 'documented',
  },
  {
    name: 'who runs a script from the sheet',
    script: `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail() === Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey().length > 10, Session.getActiveUserLocale()];`,
    gives: ['chu.so@so-ghim.invalid', true, 'Asia/Ho_Chi_Minh', true, 'vi'],
    confirmed: 'documented',
  },
  {
    name: 'enumerations compare by identity and have names',
    script: `return [SpreadsheetApp.BorderStyle.SOLID === SpreadsheetApp.BorderStyle.SOLID, String(SpreadsheetApp.BorderStyle.SOLID), SpreadsheetApp.Dimension.ROWS.name(), ScriptApp.EventType.ON_EDIT === ScriptApp.EventType.ON_CHANGE];`,
    gives: [true, 'SOLID', 'ROWS', false],
    confirmed: 'documented',
  },
  {
    name: 'only the language is there, nothing of a browser or of Node',
    script: `return ['setTimeout', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'atob', 'crypto', 'performance', 'structuredClone', 'process', 'require', 'Buffer', 'window', 'document', 'queueMicrotask', '__host', '__invoke'].filter(function (n) { return typeof globalThis[n] !== 'undefined'; });`,
    gives: [],
    confirmed: 'documented',
  },
  {
    name: "errors are of the script's own realm, with Google's name",
    script: `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    gives: [true, 'Exception', 'Exception: The starting row of the range is too small.'],
    confirmed: 'reported',
  },
  {
    name: 'a member that Google does not have is undefined',
    script: `try { sheet.noSuchThing(); } catch (e) { return [e instanceof TypeError, e.message, typeof sheet.noSuchThing]; }`,
    gives: [true, 'sheet.noSuchThing is not a function', 'undefined'],
    confirmed: 'documented',
  },
  {
    name: 'a clock that runs every hour is a trigger of its own kind, and only some numbers of hours are taken',
    script: `var made = ScriptApp.newTrigger('test').timeBased().everyHours(1).create(); var refused = []; [0, 3, 24].forEach(function (hours) { try { ScriptApp.newTrigger('test').timeBased().everyHours(hours); } catch (x) { refused.push(x.message); } }); return [made.getHandlerFunction(), String(made.getEventType()), String(made.getTriggerSource()), made.getTriggerSourceId(), refused.length, refused[0]];`,
    gives: [
      'test',
      'CLOCK',
      'CLOCK',
      null,
      3,
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    confirmed: 'documented',
  },
];

/** What Google has and the host lacks is named, whatever is asked of it. */
export const missingCases: readonly Case[] = [
  ["sheet.getRange('A1').setBorder(true, true, true, true, true, true)", 'Range.setBorder'],
  ['sheet.newChart()', 'Sheet.newChart'],
  ["ss.getRangeByName('x')", 'Spreadsheet.getRangeByName'],
  ["UrlFetchApp.fetch('https://example.org')", 'UrlFetchApp.fetch'],
  ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
  ['Utilities.unzip(null)', 'Utilities.unzip'],
].map(([script, name]) => ({
  name: `${name} is not implemented, and says so`,
  script: script as string,
  refuses: `Local host: ${name} is not implemented`,
  confirmed: 'documented',
}));
