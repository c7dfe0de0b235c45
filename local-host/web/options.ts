import type { ExecutionService } from '../execution/service';
import type { Language } from '../locale/page';
import type { Disk } from '../workbook/disk';
import type { WorkbookEngine } from '../workbook/engine';
import type { PageSync } from '../workbook/page-sync';
import type { Identities } from './open-pages';

export type ServeOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  readonly pages: PageSync;
  readonly engine: Pick<WorkbookEngine, 'name' | 'state'>;
  readonly disk: Disk;
  readonly execution: ExecutionService;
  /** The folder of the built page: dist/local-host/page. */
  readonly assets: string;
  readonly language: Language;
  /** The page says that all of it is sample data, and counts days by the demo's clock. */
  readonly demo?: { readonly clockOffset: () => number } | undefined;
  readonly identities?: Identities;
  /** What the page shows to be let in; made anew at each start where it is not given. */
  readonly token?: string;
  /** Milliseconds that a request may take to arrive; then it is cut off with 408. */
  readonly patience?: number;
  /** What went wrong inside, for the console: never shown to a page. */
  readonly onFault?: (fault: unknown) => void;
};
