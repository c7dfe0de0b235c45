import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { asReasons } from '../../../../shared/report/plausibility/as-reasons';
import { ask } from '../../../../shared/report/plausibility/question';
import { questionsOf } from '../../../../shared/report/plausibility/questions';
import { fieldLabels, revisionReasons } from '../../../../shared/report/reasons';
import { wildContentArbitrary, wildSurroundingsArbitrary } from '../contents';

test.each([
  [ask('R6:bang_ron', [['bang_ron', 900]]), [['bang_ron', 'implausible']]],
  [
    ask('missing', [
      ['pa_no', null],
      ['xe_loa', null],
    ]),
    [
      ['pa_no', 'missing'],
      ['xe_loa', 'missing'],
    ],
  ],
  [
    ask('R2', [
      ['tt_phut', 62],
      ['tt_luot_phat', 124],
    ]),
    [['tt_phut', 'contradicts']],
  ],
  [ask('identical', [['bang_ron', 3]]), [['general', 'duplicate']]],
  [ask('evidence:3', [['theme:3', null]]), [['theme:3', 'no-evidence']]],
  [ask('early:received', [['received', '2025-01-01']]), [['document', 'wrong-period']]],
  [ask('R7', []), [['general', 'missing']]],
] as const)('%j', (question, reasons) => {
  expect(asReasons(question).map(({ field, reason }) => [field, reason])).toEqual(reasons);
});

it('knows a field and a reason for whatever is asked', () => {
  fc.assert(
    fc.property(wildContentArbitrary, wildSurroundingsArbitrary, (content, around) => {
      for (const { field, reason } of questionsOf(content, around).flatMap(asReasons)) {
        expect(fieldLabels.has(field) || /^theme:\d+$/.test(field)).toBe(true);
        expect(revisionReasons).toHaveProperty(reason);
      }
    }),
  );
});
