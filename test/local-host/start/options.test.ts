import { expect, test } from 'vitest';
import { cliTexts } from '../../../local-host/locale/cli';
import { languageOf, readOptions } from '../../../local-host/start/options';
import { StartProblem } from '../../../local-host/start/problem';
import { traceLine } from '../../../local-host/start/trace';

test('without arguments: the port of the data, a folder beside, Vietnamese', () => {
  expect(readOptions([])).toEqual({
    port: null,
    data: `${process.cwd()}/so-ghim-data`,
    fresh: false,
    newCode: false,
    recover: false,
    language: 'vi',
    trace: false,
    latency: 0,
    demo: false,
  });
});

test('every option is read', () => {
  const args = [
    '--port',
    '9000',
    '--data=/tmp/x',
    '--fresh',
    '--new-code',
    '--recover',
    '--lang',
    'en',
    '--trace',
  ];
  expect(readOptions([...args, '--latency', '300'])).toEqual({
    port: 9000,
    data: '/tmp/x',
    fresh: true,
    newCode: true,
    recover: true,
    language: 'en',
    trace: true,
    latency: 300,
    demo: false,
  });
});

test.each([
  [['--nope'], '--nope'],
  [['--port', 'abc'], '"abc"'],
  [['--port', '70000'], '"70000"'],
  [['--latency', '-1'], '--latency'],
  [['--port'], '--port'],
  [['--lang', 'fr'], '"fr"'],
  [['file'], 'file'],
])('%j is refused in one sentence that names it', (args, named) => {
  const said = (language: 'vi' | 'en') => {
    try {
      readOptions(args);
    } catch (error) {
      if (error instanceof StartProblem) return error.say(cliTexts[language].problems);
    }
    return null;
  };
  for (const language of ['vi', 'en'] as const) expect(said(language)).toContain(named);
});

test('the language is known even where the rest cannot be read', () => {
  expect([languageOf(['--nope', '--lang', 'en']), languageOf(['--lang=en']), languageOf(['en'])]).toEqual([
    'en',
    'en',
    'vi',
  ]);
});

test('a trace gathers calls that follow each other', () => {
  const calls = ['Range.setValues', 'Range.setNote', 'Range.setNote', 'SpreadsheetApp.flush'];
  const trace = {
    function: 'doPost',
    serviceCalls: 4,
    cellsRead: 12,
    milliseconds: 7.6,
    calls,
    underLock: [],
  };
  expect(traceLine(trace)).toBe(
    '[trace] doPost: 4 calls, 12 cells read, 8 ms\n        Range.setValues, Range.setNote ×2, SpreadsheetApp.flush',
  );
});
