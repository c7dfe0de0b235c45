import { expect, test } from 'vitest';
import { add, closingLine, nothing, ofStep, ofVitest } from '../../build/tally';

const file = (...statuses: readonly string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
});

test('green tests are counted', () => {
  expect(closingLine(ofVitest({ testResults: [file('passed', 'passed')] }, 0))).toBe('2 passed, 0 failed');
});

test.each(['failed', 'skipped', 'pending', 'todo', 'disabled'])('%s did not pass', (status) => {
  const tally = ofVitest({ testResults: [file('passed', status)] }, 0);
  expect([tally.passed, tally.failed]).toEqual([1, 1]);
});

test('a file that cannot be loaded is a failure', () => {
  const broken = { name: 'b.test.ts', status: 'failed', message: 'SyntaxError: x\nat', assertionResults: [] };
  expect(ofVitest({ testResults: [file('passed'), broken] }, 1).notes).toEqual(['b.test.ts: SyntaxError: x']);
});

test('a file without a test is a failure', () => {
  expect(ofVitest({ testResults: [file()] }, 0).failed).toBe(1);
});

test('a run that ended badly with every test green is a failure', () => {
  expect(ofVitest({ testResults: [file('passed')] }, 1).failed).toBe(1);
});

test('nothing checked is a failure', () => {
  expect(closingLine(nothing)).toBe('0 passed, 1 failed');
});

test('steps and tests add up', () => {
  expect(closingLine(add(ofStep('format', 0), ofStep('types', 2)))).toBe('1 passed, 1 failed');
});
