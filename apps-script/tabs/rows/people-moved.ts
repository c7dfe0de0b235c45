import type { Problem } from '../../../shared/problem';

/**
 * People changed the sheet between two of our calls, in a way that what we knew no longer holds. The one thing that
 * is thrown and is no bug: it crosses the reading of tables, which everybody does, and has one catcher, which lets
 * the operation begin again (`doors/run-operation.ts`). `problem`: it was tried often enough.
 */
export class PeopleMoved extends Error {
  readonly problem: Problem | null;
  constructor(what: string, problem: Problem | null = null) {
    super(`People changed the sheet meanwhile: ${what}`);
    this.name = 'PeopleMoved';
    this.problem = problem;
  }
}
