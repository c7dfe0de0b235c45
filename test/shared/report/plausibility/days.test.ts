import { expect, test } from 'vitest';
import { dayQuestions } from '../../../../shared/report/plausibility/days';
import { alone, blank } from '../contents';

const period = { from: '2025-02-12', to: '2025-04-15' };

test.each<[string, string | null, string | null, string[]]>([
  ['in order', '2025-04-10', '2025-04-13', []],
  ['on the same day', '2025-04-13', '2025-04-13', []],
  ['dated after it was received', '2025-04-14', '2025-04-13', ['dated-after']],
  ['received tomorrow', '2025-04-10', '2025-04-21', ['future:received']],
  ['received today', '2025-04-10', '2025-04-20', []],
  ['dated tomorrow, not received', '2025-04-21', null, ['future:document']],
  ['dated tomorrow, received before', '2025-04-21', '2025-04-13', ['dated-after']],
  ['dated before the campaign', '2025-02-11', '2025-04-13', ['early:document']],
  ['both before the campaign', '2025-01-11', '2025-01-13', ['early:document', 'early:received']],
  ['on its first day', '2025-02-12', '2025-02-12', []],
  ['no days known', null, null, []],
  ['no days written', '', '', []],
])('%s', (_what, date, receivedOn, expected) => {
  const around = { ...alone, document: { number: '', date }, receivedOn, period };
  expect(dayQuestions(blank, around).map((question) => question.id)).toEqual(expected);
});

test('without a campaign period nothing is early', () => {
  expect(dayQuestions(blank, { ...alone, receivedOn: '1999-01-01' })).toEqual([]);
});
