import { expect, test } from 'vitest';
import { checks as checksEn } from '../../../shared/locale/en/checks';
import { personalData as english } from '../../../shared/locale/en/personal-data';
import { nameKinds, personalDataText } from '../../../shared/locale/personal-data-text';
import { checks } from '../../../shared/locale/vi/checks';
import { personalData } from '../../../shared/locale/vi/personal-data';
import { findPersonalData } from '../../../shared/text/personal-data';

test('a text is told to hold personal data by its kinds, each once and none of it repeated', () => {
  const findings = findPersonalData('hộ bà Hoa, 0912345678 hoặc 0987654321');
  expect(personalDataText(personalData, findings)).toBe(
    'Nội dung có thể chứa thông tin cá nhân (tên người trong hộ, số điện thoại). Xóa trước khi lưu.',
  );
  expect(personalDataText(english, findings)).toBe(
    'Possible personal data (name in a household, phone number). Remove before saving.',
  );
  expect(personalDataText(personalData, [])).toBe('');
});

test('Kiểm tra sổ names the kinds, and says what to do', () => {
  const facts = { kinds: 'phone identity-card' };
  expect(checks['personal-data'].what(facts, 3)).toBe(
    '3 ô có thể chứa thông tin cá nhân: số điện thoại, số định danh cá nhân.',
  );
  expect(checks['personal-data'].would()).toContain('Xóa');
  expect(checksEn['personal-data'].what(facts, 3)).toContain('phone number, identity number');
});

test('every kind has a name of its own', () => {
  for (const { kinds } of [personalData, english]) {
    expect(new Set(Object.values(kinds)).size).toBe(8);
    expect(nameKinds(kinds, Object.keys(kinds))).not.toContain('undefined');
  }
});
