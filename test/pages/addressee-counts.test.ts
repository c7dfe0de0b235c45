import { expect, it } from 'vitest';
import { countAddressees } from '../../apps-script/pages/lap-dot/models/addressee-counts';

const one = (text: string) => ({ text, group: null });
const group = (text: string, count: number) => ({ text, group: count });

it.each([
  [
    'each line by itself',
    [one('Trung tâm'), one('Trang TTĐT'), group('UBND 25 phường, xã', 25)],
    [],
    27,
    [1, 1, 25],
  ],
  ['a name that is no unit', [one('Công ty'), group('UBND 25 phường, xã', 25)], ['Công ty'], 25, [0, 25]],
  ['a group without number', [one('Trung tâm'), one('UBND các phường, xã')], [], 11, [1, 10]],
  [
    'a group whose number is not right',
    [one('Trung tâm'), group('UBND 25 phường', 25)],
    ['UBND 25 phường'],
    11,
    [1, 10],
  ],
  ['two groups that cannot be told apart', [one('các phường'), one('các xã')], [], 30, [null, null]],
  ['lines that name a unit twice', [one('a'), one('b'), one('các xã')], [], 1, [1, 1, null]],
] as const)('%s', (_, addressees, unresolved, units, counts) => {
  expect(countAddressees([...addressees], unresolved, units)).toEqual(counts);
});
