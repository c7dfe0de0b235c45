import { useState } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { revisionReasons } from '../../../../shared/report/reasons';
import { Button } from '../../controls/button';
import { DifferenceTable } from '../../reports/components/difference-table';
import { differenceLines } from '../../reports/difference-text';
import { nothing } from '../../reports/draft-fields';
import { language } from '../../words';
import type { Check, Side } from '../models/check';
import { words } from '../words';
import { Asked } from './asked';

type ComparedProps = { readonly check: Check; readonly data: ReportsData };

/** What was asked for, and what changed since: side by side, what is the same on demand. */
export function Compared({ check, data }: ComparedProps) {
  const say = words.value.check;
  const [all, setAll] = useState(false);
  const sides = check.sides.value;
  if (!sides?.after) return <p class="soft">{say.nothing}</p>;
  const { before, after } = sides;
  const changed = differenceLines(before?.content ?? nothing, after.content, data.themes, false);
  const lines = all ? differenceLines(before?.content ?? nothing, after.content, data.themes, true) : changed;
  const nameOf = ({ version, round }: Side): string =>
    version === null ? say.row : round > 0 ? say.versionOf(version, round) : say.version(version);
  const asked = check.asked.value;
  return (
    <>
      <Asked check={check} data={data} />
      <section>
        <h3>{before ? say.changed(changed.length) : nameOf(after)}</h3>
        {lines.length === 0 ? null : before ? (
          <DifferenceTable
            caption={say.changed(changed.length)}
            titles={[nameOf(before), nameOf(after)]}
            lines={lines}
            asked={(field) =>
              asked
                .filter((reason) => reason.field === field)
                .map(({ reason, note }) =>
                  [revisionReasons[reason][language.value], note].filter(Boolean).join(' – '),
                )
                .join('; ')
            }
          />
        ) : (
          <dl class="said">
            {lines.map(({ field, label, after: text }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {before ? (
          <Button kind="quiet" onPress={() => setAll(!all)}>
            {all ? say.onlyChanged : say.alsoSame}
          </Button>
        ) : null}
      </section>
    </>
  );
}
