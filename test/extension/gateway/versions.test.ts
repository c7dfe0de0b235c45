import { describe, expect, test } from 'vitest';
import type { GatewayProblem } from '../../../extension/gateway/sheet-gateway';
import { readAnswer } from '../../../extension/gateway/web-app';
import { problemText } from '../../../shared/locale/problem-text';
import { type ClientOp, protocolVersion } from '../../../shared/protocol';
import answersOfOne from '../../fixtures/protocol/1/answers.json';
import { uuidOf } from '../campaign';

const read = (op: ClientOp, answer: unknown) => readAnswer(op, 200, JSON.stringify(answer));
const refusal = (problem: unknown, v = protocolVersion) => read('sync', { v, ok: false, problem });

describe('a sheet of a later version', () => {
  const later = protocolVersion + 1;

  test('whose answer is in a later protocol: the extension has to be updated', () => {
    expect(read('sync', { v: later, ok: true, op: 'sync', data: { pages: [] } })).toEqual({
      ok: false,
      problem: { kind: 'sheet-too-new', speaks: later },
    });
  });

  test('whose refusal we know is understood in any protocol', () => {
    expect(refusal({ kind: 'revoked-token' }, later)).toEqual({
      ok: false,
      problem: { kind: 'revoked-token' },
    });
    expect(refusal({ kind: 'client-too-old', minimum: '3.0.0', why: 'x' }, later)).toEqual({
      ok: false,
      problem: { kind: 'client-too-old', minimum: '3.0.0' },
    });
  });

  test('whose refusal we do not know is told calmly', () => {
    expect(refusal({ kind: 'needs-approval', by: 'x' })).toEqual({
      ok: false,
      problem: { kind: 'not-understood', said: 'needs-approval' },
    });
    expect(refusal({ kind: 'needs-approval' }, later)).toMatchObject({ problem: { kind: 'sheet-too-new' } });
    expect(refusal({ kind: 'duplicate', where: 'elsewhere' })).toMatchObject({
      problem: { kind: 'not-understood', said: 'duplicate' },
    });
    expect(refusal('no')).toMatchObject({ problem: { kind: 'not-our-answer' } });
  });

  test('that says something unknown of one article is still heard about the others', () => {
    const outcomes = [
      { uuid: uuidOf(1), kind: 'logged', row: 2, rowAt: '2025-03-12T08:15:00+07:00', tab: 'x' },
      { uuid: uuidOf(2), kind: 'refused', problem: { kind: 'needs-approval' } },
      { uuid: uuidOf(3), kind: 'parked', until: 'x' },
    ];
    const answer = read('log', { v: 1, ok: true, op: 'log', data: { outcomes, spent: 3 }, took: 12 });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        outcomes: [
          { uuid: uuidOf(1), kind: 'logged', row: 2 },
          { uuid: uuidOf(2), kind: 'refused', problem: { kind: 'not-understood', said: 'needs-approval' } },
          { uuid: uuidOf(3), kind: 'refused', problem: { kind: 'not-understood', said: 'parked' } },
        ],
      },
    });
  });
});

describe('a sheet of an earlier version', () => {
  test.each<[string, unknown, number]>([
    ['says so', { kind: 'sheet-too-old', speaks: 1 }, 1],
    ['took a later protocol for bad data', { kind: 'bad-data', field: 'v', reason: 'not-a-choice' }, 1],
    [
      'does not know the operation',
      { kind: 'bad-data', field: 'request.op', reason: 'unknown-operation' },
      1,
    ],
  ])('%s', (_name, problem, speaks) => {
    expect(refusal(problem)).toEqual({ ok: false, problem: { kind: 'sheet-too-old', speaks } });
  });

  test('whose answer is in an earlier protocol', () => {
    expect(read('sync', { v: 0, ok: true, op: 'sync', data: {} })).toMatchObject({
      problem: { kind: 'sheet-too-old', speaks: 0 },
    });
  });
});

test.each(answersOfOne)(
  'an answer of protocol 1, as it was first given, is still read: $op',
  ({ op, answer }) => {
    expect(readAnswer(op as ClientOp, 200, JSON.stringify(answer)).ok).toBe(true);
  },
);

test('each of these is a sentence in both languages', () => {
  const problems: GatewayProblem[] = [
    { kind: 'sheet-too-old', speaks: 1 },
    { kind: 'sheet-too-new', speaks: 2 },
    { kind: 'not-understood', said: 'parked' },
    // Kept by a later version of the extension, and read by this one.
    { kind: 'parked' } as never,
  ];
  for (const problem of problems) {
    expect(problemText(problem, 'vi')).toMatch(/giữ.*cập nhật/i);
    expect(problemText(problem, 'en')).toMatch(/(update.*kept|kept.*update)/i);
  }
});
