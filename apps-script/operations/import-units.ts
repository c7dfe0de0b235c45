import type { Language } from '../../shared/locale/labels';
import { messages } from '../../shared/locale/messages';
import type { UnitDraft } from '../../shared/protocol';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { squeeze } from '../../shared/text/normalise';
import { type UnitKind, unitKinds } from '../../shared/unit/kind';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, exactCell, listCell, textCell, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type CellsOf, findDoubled, type Row, readRows } from '../tabs/rows/rows';
import { dateOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';

const yes = { vi: 'Có', en: 'Yes' } as const;

const unitCells = (unit: UnitDraft, language: Language): CellsOf<'units'> => ({
  id: exactCell(unit.id),
  order: unit.order,
  code: exactCell(squeeze(unit.code)),
  kind: Object.keys(unitKinds).includes(unit.kind)
    ? choiceCell(unitKinds, unit.kind as UnitKind, language)
    : textCell(unit.kind),
  name: textCell(unit.name),
  short_name: textCell(unit.shortName),
  aliases: listCell(unit.aliases),
  needs_prefix: unit.needsPrefix ? yes[language] : '',
  valid_from: unit.validFrom === null ? '' : dateOf(unit.validFrom),
  valid_to: unit.validTo === null ? '' : dateOf(unit.validTo),
  predecessors: listCell(unit.predecessors),
  successor: textCell(unit.successor),
  legal_basis: textCell(unit.legalBasis),
});

/** Loads units by id: new ones are added below, known ones corrected; contacts and notes of people stay. */
export const importUnits: PageOperation<'import-units'> = {
  writes: 'locked',
  run: ({ google, who }, { units }) => {
    const table = openTable(google, 'units');
    if (!table.ok) return table;
    const language = sheetLanguage(google);
    const rows = readRows(table.value);
    const doubled = findDoubled(
      table.value,
      rows,
      units.map((unit) => unit.id),
    );
    if (doubled) return refused(doubled);
    const rowOf = new Map(rows.map((row) => [textIn(row.cells.id), row]));
    const changes = openChangeSet(google, 'import-units');
    const known = units.filter((unit) => rowOf.has(unit.id));
    const fresh = units.filter((unit) => !rowOf.has(unit.id));
    for (const unit of known) {
      changes.change(table.value, rowOf.get(unit.id) as Row<'units'>, unitCells(unit, language));
    }
    if (fresh.length > 0) {
      changes.insert(
        table.value,
        fresh.map((unit) => unitCells(unit, language)),
        { last: rows[rows.length - 1]?.row ?? 1 },
      );
    }
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.importUnits,
      tab: tables.units.tab[language],
      new: String(units.length),
    });
    return done({ added: fresh.length, changed: known.length });
  },
};
