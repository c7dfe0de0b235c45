import type { StatusData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import type { SidebarModel } from '../models/sidebar';
import { words } from '../words';
import { EvidenceList } from './evidence-list';
import { ThemeRow } from './theme-row';

type PartProps = { readonly model: SidebarModel; readonly known: StatusData };

/** What a unit did on each theme of the active campaign. */
export function CoveragePart({ model, known }: PartProps) {
  const { coverage } = model;
  const say = words.value.coverage;
  if (known.units.length === 0) {
    return (
      <section class="empty">
        <h2>{say.title}</h2>
        <p>{say.noUnits}</p>
        <Button onPress={() => void model.openPage('dot')}>{words.value.overview.goCampaign}</Button>
      </section>
    );
  }
  const rows = coverage.rows.value;
  const changed = coverage.changed.value.length;
  const keptFor = coverage.keptFor.value;
  const saving = coverage.saving;
  return (
    <section>
      <h2>{say.title}</h2>
      <UnitPicker
        units={known.units}
        chosen={known.units.find((unit) => unit.id === coverage.unit.value)}
        onChoose={(id) => void coverage.choose(id)}
      />
      <EvidenceList evidence={model.evidence} />
      {keptFor.length > 0 ? (
        <p class="caution">{say.keptFor(keptFor.map((unit) => unit.name).join(', '))}</p>
      ) : null}
      {coverage.unit.value === null ? <p class="soft">{say.empty}</p> : null}
      <TaskLine
        state={coverage.reading.state.value}
        kind="read"
        onRetry={coverage.stored.value ? undefined : coverage.read}
      />
      {rows.length > 0 ? (
        <>
          <p class="soft" aria-live="polite">
            {say.progress(coverage.covered.value, rows.length)}
          </p>
          <ol class="themes">
            {rows.map((row) => (
              <ThemeRow
                key={`${coverage.unit.value} ${row.number}`}
                row={row}
                onEdit={(change) => coverage.edit(row.number, change)}
              />
            ))}
          </ol>
        </>
      ) : null}
      {changed > 0 || saving.state.value.kind !== 'idle' ? (
        <div class="dock">
          {changed > 0 ? <p class="soft">{say.changed(changed)}</p> : null}
          <div class="actions">
            <Button
              kind="main"
              off={changed === 0 || saving.running.value || coverage.badLinks.value.length > 0}
              onPress={() => void coverage.save()}
            >
              {say.save}
            </Button>
            {changed > 0 ? (
              <Button off={saving.running.value} onPress={coverage.discard}>
                {say.discard}
              </Button>
            ) : null}
          </div>
          <TaskLine state={saving.state.value} kind="save" done={(data) => say.saved(data.unit.name)} />
        </div>
      ) : null}
    </section>
  );
}
