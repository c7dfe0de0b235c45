import type { UnitReport } from '../../../../shared/protocol';
import type { ReportsModel } from '../reports-model';
import { Standing } from './standing';

type ButtonsProps = {
  readonly reports: ReportsModel;
  readonly isUnsaved: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
};

/** The units that are listed, with where their reports stand. */
export function UnitButtons({ reports, isUnsaved, onChoose }: ButtonsProps) {
  return (
    <ul class="units">
      {reports.listed.value.map((unit: UnitReport) => (
        <li key={unit.id}>
          <button type="button" onClick={() => onChoose(unit.id)}>
            <span class="name">{unit.name}</span>
            <Standing unit={unit} due={reports.dueOf(unit)} isTyped={isUnsaved(unit.id)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
