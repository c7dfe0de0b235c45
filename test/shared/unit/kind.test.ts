import { expect, it } from 'vitest';
import { nameInText } from '../../../shared/unit/kind';

it('writes the kind of an area small inside a sentence, and other names as they are', () => {
  const names = ['Phường Trảng Dài', 'Xã Long Hưng', 'Thị trấn Vĩnh An', 'Trung tâm Văn hóa', 'Phường'];
  expect(names.map(nameInText)).toEqual([
    'phường Trảng Dài',
    'xã Long Hưng',
    'thị trấn Vĩnh An',
    'Trung tâm Văn hóa',
    'Phường',
  ]);
});
