import { expect, test } from 'vitest';
import { problemText } from '../../../shared/locale/problem-text';
import type { Problem } from '../../../shared/problem';

/** Names of the protocol are ours; a person reads what the field is called in the panel. */
const cases: readonly [Problem, string, string][] = [
  [{ kind: 'bad-data', field: 'request.items.0.title', reason: 'too-long' }, '“Tiêu đề”: quá dài', '“Title”'],
  [{ kind: 'bad-data', field: 'pin.to', reason: 'not-a-date' }, '“Ghim đến ngày”', '“Pinned until”'],
  [{ kind: 'bad-data', field: '', reason: 'not-json' }, 'Dữ liệu chưa hợp lệ: không', 'not valid: it cannot'],
  [
    { kind: 'bad-data', field: 'url', reason: 'of-a-later-sheet' },
    'không đúng dạng',
    'not in the right form',
  ],
  [{ kind: 'not-found', what: 'article' }, 'tin bài này', 'this article'],
  [{ kind: 'wrong-role', role: 'editor', operation: 'log' }, 'biên tập viên', 'role of editor'],
];

test.each(cases)('%o', (problem, vietnamese, english) => {
  expect(problemText(problem, 'vi')).toContain(vietnamese);
  expect(problemText(problem, 'en')).toContain(english);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a word that all objects know (%s) is no word of ours',
  (key) => {
    const problems: Parameters<typeof problemText>[0][] = [
      { kind: 'bad-data', field: key, reason: key },
      { kind: 'not-found', what: key },
      { kind: 'wrong-role', role: key, operation: key },
    ];
    for (const problem of problems) expect(problemText(problem, 'vi')).not.toMatch(/native code|\[object/);
  },
);
