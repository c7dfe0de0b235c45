import type { Language } from '../../../shared/locale/labels';
import type { Messages } from '../../../shared/locale/vi';
import type { Problem } from '../../../shared/problem';
import type { PageData, PageOp, PageRequest } from '../../../shared/protocol';
import type { Result } from '../../../shared/result';
import type { Google } from '../../google/google';

/** What a menu command has at hand: Google, and the same door that our pages go through. */
export type Desk = {
  readonly google: Google;
  readonly language: Language;
  ask<Op extends PageOp>(request: Extract<PageRequest, { op: Op }>): Result<PageData<Op>, Problem>;
  /** Shows what is wrong and what to do, beside the sheet: the sentences of problems are the pages'. */
  explain(problem: Problem): void;
};

/** A line of the menu. Its id is the name of the function that Google calls. */
export type Command = {
  readonly label: (sentences: Messages['sheet']['menu']) => string;
  run(desk: Desk): void;
};
