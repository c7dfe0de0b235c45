import type { ReportsData, UnitReference } from '../../../../shared/protocol';
import { nameInText } from '../../../../shared/unit/kind';

/** All units of the campaign with every name they go by; one that left the register goes by its own. */
export const unitNames = ({ units, names }: ReportsData): readonly UnitReference[] => {
  const known = new Map(names.units.map((unit) => [unit.id, unit]));
  return units.map(
    ({ id, kind, name }) =>
      known.get(id) ?? {
        ...{ id, kind, name, aliases: [], needsPrefix: true },
        shortName: nameInText(name).replace(/^(?:phường|xã|thị trấn) /, ''),
      },
  );
};
