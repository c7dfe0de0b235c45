import type { GatewayProblem } from '../gateway/sheet-gateway';

const first = 2_000;
/** Nothing is ever put off for longer: what seems to wait for more was put off by a clock that was ahead. */
export const longest = 10 * 60_000;

/** Waits 2 s, 4 s, 8 s … up to 10 min; `retryAfterSeconds` of the sheet goes before. */
export function backOff(attempts: number, problem: GatewayProblem): number {
  if (problem.kind === 'too-many-attempts') return Math.min(longest, problem.retryAfterSeconds * 1000);
  return Math.min(longest, first * 2 ** Math.min(Math.max(0, attempts - 1), 12));
}

/**
 * What a refusal of a whole request means for its articles:
 * `later`: nothing is wrong with them; `connection`: nothing can be sent until a person has done something;
 * `content`: one of them is at fault, send each by itself.
 */
export function meaningOf(problem: GatewayProblem): 'later' | 'connection' | 'content' {
  switch (problem.kind) {
    case 'busy':
    case 'too-many-attempts':
    case 'unreachable':
    case 'timed-out':
    case 'not-our-answer':
    case 'storage-full':
      return 'later';
    case 'bad-data':
    case 'too-large':
    case 'failed':
    case 'duplicate':
    case 'undone':
    case 'conflict':
    case 'not-found':
    case 'not-yours':
    case 'doubled-row':
      return 'content';
    default:
      return 'connection';
  }
}

/** `failed` and what we do not understand may pass: an article alone in its request is given this many tries. */
export const triesWhenFailed = 6;
