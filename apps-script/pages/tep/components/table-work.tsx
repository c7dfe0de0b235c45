import type { TableModel } from '../models/table';
import { words } from '../words';
import { Columns, PersonalColumns } from './columns';
import { RowsPart } from './rows-part';
import { FirstRows, HeaderRow, SheetChoice } from './sheet-choice';
import { WriteBar, Written } from './write-bar';

type TableProps = { readonly work: TableModel; readonly openPage: (page: 'bao-cao') => void };

/** A table on its way in: what its columns are, what would become of its rows, and then writing them at once. */
export function TableWork({ work, openPage }: TableProps) {
  const say = words.value.table;
  if (work.end.value?.kind === 'written') {
    return <Written outcomes={work.end.value.outcomes} onOpen={() => openPage('bao-cao')} />;
  }
  return (
    <div class="table-work">
      <div class="table-parts" {...(work.batch.running.value ? { inert: true } : {})}>
        <SheetChoice work={work} />
        {work.columns.header.value ? (
          <>
            <Columns work={work} />
            <PersonalColumns work={work} />
            <RowsPart work={work} />
          </>
        ) : (
          <section>
            <p class="caution" role="status">
              {say.noHeader}
            </p>
            <HeaderRow work={work} />
            <FirstRows work={work} />
          </section>
        )}
      </div>
      <WriteBar work={work} />
    </div>
  );
}
