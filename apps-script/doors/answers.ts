import type { Problem } from '../../shared/problem';
import { type Answer, protocolVersion } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import type { Google } from '../google/google';

export const answerText = (op: string, result: Result<unknown, Problem>): string => {
  const answer: Answer = result.ok
    ? { v: protocolVersion, ok: true, op, data: result.value }
    : { v: protocolVersion, ok: false, problem: result.problem };
  return JSON.stringify(answer);
};

/** A thrown error is our own fault: one calm answer with a code, and the stack in the log beside the same code. */
export const caught = (google: Google, where: string, work: () => string): string => {
  try {
    return work();
  } catch (error) {
    const code = google.uuid().slice(0, 6);
    const stack = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    google.logError(`${code} ${where}: ${stack}`);
    return answerText('', { ok: false, problem: { kind: 'failed', code } });
  }
};
