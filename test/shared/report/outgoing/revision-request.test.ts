import { expect, it } from 'vitest';
import { revisionRequest } from '../../../../shared/report/outgoing/revision-request';
import { campaign, themes } from './given';

it('asks for each thing with its reason', () => {
  const reasons = [
    { field: 'bang_ron', reason: 'no-evidence', note: 'ảnh chụp' },
    { field: 'theme:2', reason: 'unclear', note: '' },
    { field: 'tt_phut', reason: 'other', note: 'ghi giờ hay phút' },
    { field: 'document', reason: 'no-signature', note: '' },
  ] as const;
  const request = { campaign, themes, unit: 'Xã Long Hưng', reasons };
  expect(revisionRequest(request).split('\n')).toEqual([
    'Kính gửi xã Long Hưng: đề nghị bổ sung báo cáo kết quả đợt “truyền thông giảm nghèo năm 2025” ' +
      '(Công văn số 45/PVHTT ngày 14/02/2025):',
    '- Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp',
    '- Nội dung 2 (Đa chiều, bao trùm, bền vững): chưa rõ',
    '- Tổng thời lượng phát: ghi giờ hay phút',
    '- Văn bản: chưa có văn bản ký',
  ]);
  expect(revisionRequest(request, 'en').split('\n')[4]).toBe('- Document: no signed document yet');
  expect(revisionRequest({ ...request, reasons: [] })).toBe('');
});
