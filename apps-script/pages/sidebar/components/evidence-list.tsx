import { formatDate } from '../../../../shared/locale/format';
import type { EvidenceRow } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import type { EvidenceModel } from '../models/evidence';
import { words } from '../words';

/** From the cell that is selected in the sheet to the rows that show it, each with the way to it. */
export function EvidenceList({ evidence }: { readonly evidence: EvidenceModel }) {
  const say = words.value.coverage;
  const shown = evidence.shown.value;
  return (
    <div class="evidence">
      <div class="actions">
        <Button off={evidence.looking.running.value} onPress={() => void evidence.follow()}>
          {say.follow}
        </Button>
      </div>
      {evidence.nothing.value ? (
        <p class="soft" role="status">
          {say.followHelp}
        </p>
      ) : null}
      <TaskLine state={evidence.looking.state.value} kind="read" />
      <TaskLine state={evidence.reading.state.value} kind="read" />
      {shown ? (
        <section aria-label={say.evidenceOf(shown.theme)}>
          <h3>{say.evidenceOf(shown.theme)}</h3>
          {shown.rows.length === 0 ? (
            <p class="soft">{say.noEvidence}</p>
          ) : (
            <ul class="stack">
              {shown.rows.map((row) => (
                <Row key={`${row.gid} ${row.cell}`} row={row} evidence={evidence} />
              ))}
            </ul>
          )}
        </section>
      ) : null}
      <TaskLine state={evidence.going.state.value} kind="read" />
    </div>
  );
}

function Row({ row, evidence }: { readonly row: EvidenceRow; readonly evidence: EvidenceModel }) {
  const say = words.value.coverage;
  const facts = [row.tab, row.on === null ? '' : formatDate(row.on), row.what];
  return (
    <li>
      <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <div class="actions">
        <Button kind="quiet" onPress={() => void evidence.show(row)}>
          {say.toRow}
        </Button>
        {/^https?:/.test(row.link) ? (
          <a href={row.link} target="_blank" rel="noopener noreferrer">
            {say.open}
          </a>
        ) : null}
      </div>
    </li>
  );
}
