import type { CheckId } from '../../../shared/protocol';
import type { TableId } from '../../../shared/tables/index';
import type { Area } from './area';
import type { Book } from './book';
import type { Found } from './finding';

/**
 * One kind of damage: how it is found, and with each finding how it is repaired. `tabs` looks at tabs, headers and
 * what is around them, `cells` at some rows of a table at a time, `rows` at how rows stand to each other.
 */
export type Check = { readonly id: CheckId } & (
  | { readonly stage: 'tabs' | 'rows'; find(book: Book): readonly Found[] }
  | {
      readonly stage: 'cells';
      /** Absent: all tables that people write into. */
      readonly tables?: readonly TableId[];
      find(book: Book, area: Area): readonly Found[];
    }
);
