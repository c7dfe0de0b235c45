import type { Context, MiddlewareHandler } from 'hono';
import { type Language, pageTexts } from '../locale/page';
import type { Disk } from '../workbook/disk';
import { DataFolderProblem } from '../workbook/problems';
import { errorPage } from './error-page';
import type { OpenPages } from './open-pages';

/** No envelope of the add-on: a client that gets it keeps what it has and sends it again. */
export const haltedAnswer = (c: Context, language: Language) => {
  const { title, message } = pageTexts(language).halted;
  return c.html(errorPage({ name: title, message }, language), 503, { 'retry-after': '5' });
};

/** Nothing is answered from a workbook that is ahead of its disk, neither by a script nor to a page. */
export const refuseWhileHalted =
  (disk: Pick<Disk, 'state'>, language: Language): MiddlewareHandler =>
  async (c, next) =>
    disk.state().kind === 'halted' ? haltedAnswer(c, language) : next();

/** Whether a request failed because its changes could not be written. */
export const isHalt = (fault: unknown): boolean => fault instanceof DataFolderProblem;

/** The open pages hear why, and are let go: they keep what was not acknowledged and send it when they are let in. */
export function dismissPages(open: OpenPages, language: Language): void {
  const { title, message } = pageTexts(language).halted;
  open.toAll({ kind: 'ui', event: { kind: 'toast', title, message, seconds: -1 } });
  open.letGo();
}
