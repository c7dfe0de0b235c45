import type { CliTexts } from '../locale/cli';

/** Something that the person at the terminal can act on; said in one sentence, without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  constructor(readonly say: (texts: CliTexts['problems']) => string) {
    super('The local host cannot start.');
  }
}
