import type { FileProblem } from '../../../shared/report/import/file-problem';
import type { SheetTable } from '../../../shared/report/import/table';
import { done, type Result, refused } from '../../../shared/result';
import { openPackage } from './office-package';
import { readSheet, textOfItem } from './xlsx-sheet';
import { looksOf } from './xlsx-styles';
import { attributeOf, childOf, childrenOf } from './xml';

const damaged = refused({ kind: 'damaged' } as const);

/**
 * The sheets of an Excel workbook with what their cells show: dates as days, formulas as their last results. A sheet
 * that is too large has its problem and no rows; hidden ones are marked.
 */
export const readXlsx = (bytes: Uint8Array): Result<readonly SheetTable[], FileProblem> => {
  const opened = openPackage(bytes, 'excel');
  if (!opened.ok) return opened;
  const { main, mainName, part, relationsOf } = opened.value;
  const relations = relationsOf(mainName);
  const partOf = (type: string): Element | null | undefined => {
    const relation = relations.find((each) => each.type === type);
    return relation && part(relation.part);
  };
  const [strings, styles] = [partOf('sharedstrings'), partOf('styles')];
  if (strings === null || styles === null) return damaged;
  const calendar = attributeOf(childOf(main, 'workbookPr'), 'date1904');
  const book = {
    texts: strings ? childrenOf(strings, 'si').map(textOfItem) : [],
    looks: looksOf(styles),
    from1904: calendar !== undefined && /^(?:1|true|on)$/.test(calendar),
  };
  const tables: SheetTable[] = [];
  const list = childOf(main, 'sheets');
  for (const sheet of childrenOf(list, 'sheet')) {
    const relation = relations.find(({ id }) => id === attributeOf(sheet, 'id'));
    if (relation && relation.type !== 'worksheet') continue;
    const root = relation && part(relation.part);
    if (!root) return damaged;
    tables.push({
      name: attributeOf(sheet, 'name') ?? '',
      hidden: /hidden/i.test(attributeOf(sheet, 'state') ?? ''),
      ...readSheet(root, book),
    });
  }
  const shown = tables.filter(({ hidden }) => !hidden);
  if (shown.some(({ rows }) => rows.length > 0)) return done(tables);
  return refused(shown.find(({ problem }) => problem)?.problem ?? { kind: 'no-table' });
};
