import type { UnitDraft } from '../../../shared/protocol';
import { unitKinds } from '../../../shared/unit/kind';
import { choiceIn, listIn, numberIn, textIn } from '../../tabs/rows/cells';
import type { Row } from '../../tabs/rows/rows';
import { dayOf } from '../../tabs/rows/vietnam-time';
import { isYes } from './campaign-reference';

/** *Đơn vị* as data: every dated version of every unit. */
export const unitRegister = (rows: readonly Row<'units'>[]): UnitDraft[] =>
  rows
    .map(({ cells }) => ({
      id: textIn(cells.id),
      order: numberIn(cells.order) ?? 0,
      code: textIn(cells.code),
      kind: choiceIn(unitKinds, cells.kind) ?? 'co_quan',
      name: textIn(cells.name),
      shortName: textIn(cells.short_name),
      aliases: listIn(cells.aliases),
      needsPrefix: isYes(textIn(cells.needs_prefix)),
      validFrom: dayOf(cells.valid_from),
      validTo: dayOf(cells.valid_to),
      predecessors: listIn(cells.predecessors),
      successor: textIn(cells.successor),
      legalBasis: textIn(cells.legal_basis),
    }))
    .filter((unit) => unit.id !== '');
