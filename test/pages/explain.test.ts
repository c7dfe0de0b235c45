import { beforeEach, expect, it } from 'vitest';
import { explain } from '../../apps-script/pages/explain';
import { account, language } from '../../apps-script/pages/words';
import type { Problem } from '../../shared/problem';

beforeEach(() => {
  language.value = 'vi';
  account.value = '';
});

const problems: readonly Problem[] = [
  { kind: 'unknown-code' },
  { kind: 'spent-code', at: '2025-04-12T08:15:00+07:00' },
  { kind: 'too-many-attempts', retryAfterSeconds: 30 },
  { kind: 'wrong-role', role: 'officer', operation: 'revoke-connection' },
  { kind: 'client-too-old', minimum: '0.1.0' },
  { kind: 'bad-data', field: 'deadline', reason: '31/02' },
  { kind: 'bad-data', field: 'text', reason: 'exists' },
  { kind: 'wrong-role', role: 'viewer', operation: 'call' },
  { kind: 'not-found', what: 'connection' },
  { kind: 'duplicate', uuid: 'u', by: 'A', at: '2025-04-12T08:15:00+07:00', row: 2, rowAt: '' },
  { kind: 'not-found', what: 'đợt' },
  { kind: 'not-yours', by: 'A' },
  { kind: 'doubled-row', tab: 'Tin bài', rows: [3, 7] },
  { kind: 'busy' },
  { kind: 'too-large', limit: 524_288, unit: 'bytes' },
  { kind: 'not-set-up' },
  { kind: 'newer-sheet', schema: 2 },
  { kind: 'missing-column', tab: 'Đợt', column: 'Hạn báo cáo' },
  { kind: 'failed', code: 'E1' },
];
it.each(problems)('explains $kind in both languages', (problem) => {
  const vietnamese = explain(problem);
  language.value = 'en';
  const english = explain(problem);
  for (const sentence of [vietnamese, english]) {
    expect(sentence.length).toBeGreaterThan(15);
    expect(sentence).not.toMatch(/undefined|null|\[object|!/);
  }
  expect(english).not.toBe(vietnamese);
});

it('names the field and the reason in words, not by their names in the protocol', () => {
  const told = explain({ kind: 'bad-data', field: 'changes.lockOn', reason: 'not-a-date' });
  expect(told).toContain('Ngày khóa số liệu');
  expect(told).not.toMatch(/lockOn|not-a-date/);
});

it('speaks of the connection address only where that is what is missing', () => {
  expect(explain({ kind: 'bad-data', field: 'web_app', reason: 'missing' })).toContain('địa chỉ kết nối');
  expect(explain({ kind: 'bad-data', field: 'reasons', reason: 'missing' })).not.toContain('địa chỉ kết nối');
});
