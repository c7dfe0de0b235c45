import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths';

/** What was checked, and what of it failed. `notes` name each failure in one line. */
export type Tally = { readonly passed: number; readonly failed: number; readonly notes: readonly string[] };

export const nothing: Tally = { passed: 0, failed: 0, notes: [] };

export const add = (...tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  notes: tallies.flatMap((tally) => tally.notes),
});

/** One step that either holds or does not: format and lint, types, a build. */
export const ofStep = (name: string, code: number): Tally =>
  code === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [name] };

/** The line that CI reads. Nothing checked at all is a failure too. */
export const closingLine = (tally: Tally): string =>
  `${tally.passed} passed, ${tally.passed + tally.failed === 0 ? 1 : tally.failed} failed`;

/** Prints the failures by name and then the closing line; the process ends with 1 where anything failed. */
export const conclude = (tally: Tally, file: string): void => {
  for (const note of tally.notes) console.log(`failed: ${note}`);
  console.log(closingLine(tally));
  const target = join(root, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(tally));
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
};

type Assertion = { readonly status: string; readonly fullName: string };
type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly Assertion[];
  }[];
};

/**
 * Reads vitest's JSON report. A test that was skipped, focused away or left as a wish did not pass: it counts as
 * failed. So does a file that could not be loaded, and a run that ended badly with every test green.
 */
export const ofVitest = (report: VitestReport, exitCode: number): Tally => {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const bad = tests.filter((test) => test.status !== 'passed');
  const notes = bad.map((test) => `${test.status}: ${test.fullName}`);
  for (const file of report.testResults) {
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      notes.push(`${file.name}: ${(file.message ?? '').split('\n')[0]}`);
    } else if (file.assertionResults.length === 0) notes.push(`${file.name}: no test in it`);
  }
  if (exitCode !== 0 && notes.length === 0) notes.push(`vitest ended with ${exitCode}`);
  return { passed: tests.length - bad.length, failed: notes.length, notes };
};

/** The report of a run, or a failure where vitest did not come to write one. */
export const readVitest = (file: string, exitCode: number): Tally => {
  const path = join(root, file);
  if (!existsSync(path)) return { passed: 0, failed: 1, notes: [`vitest wrote no report (${exitCode})`] };
  return ofVitest(JSON.parse(readFileSync(path, 'utf8')) as VitestReport, exitCode);
};
