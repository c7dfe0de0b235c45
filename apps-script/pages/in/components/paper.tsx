import { heights } from '../models/fit';
import { letterInRow } from '../models/name-rows';
import type { Page } from '../models/print-page';
import { words } from '../words';
import { Names } from './names';
import { PaperHead } from './paper-head';
import { StructureTable } from './structure-table';
import { ThemesTable } from './themes-table';
import { TotalsTable } from './totals-table';

/** The sheet of A4. All its measures are millimetres of the paper: the preview is the same, only smaller. */
export function Paper({ page }: { readonly page: Page }) {
  const { fit } = page;
  return (
    <article
      class="paper"
      aria-label={words.value.preview}
      style={{
        '--head': heights.head,
        '--gap': heights.gap,
        '--table-head': heights.tableHead,
        '--letter': letterInRow,
        '--name-row': fit.look.row,
        '--name-columns': fit.look.columns,
        '--names': fit.namesHeight,
        '--table-row': fit.tableRow,
        '--tables': fit.tablesHeight,
      }}
    >
      <PaperHead page={page} />
      <Names page={page} />
      <div class={page.structure ? 'tables by-structure' : 'tables'}>
        <ThemesTable page={page} />
        {page.structure ? (
          <StructureTable page={page} structure={page.structure} />
        ) : (
          <TotalsTable page={page} />
        )}
      </div>
    </article>
  );
}
