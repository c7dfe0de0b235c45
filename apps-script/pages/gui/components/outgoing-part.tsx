import { useRef } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { ReadAt } from '../../controls/reports-line';
import { copyText } from '../../copy';
import type { OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';
import { AddresseeList } from './addressee-list';
import { LadderHint } from './ladder-hint';
import { CopyLine, Messages } from './messages';
import { MetricChoice } from './metric-choice';

type PartProps = { readonly model: OutgoingPageModel; readonly data: ReportsData };

/** Whom a text goes to on the left, the text on the right. */
export function OutgoingPart({ model, data }: PartProps) {
  const say = words.value;
  const kind = model.kind.value;
  const texts = useRef<HTMLDivElement>(null);

  /** Copying takes the focus to the text; where it went well the person goes on where they were. */
  async function copy(part: number): Promise<void> {
    const field = texts.current?.querySelectorAll('textarea')[part];
    if (!field) return;
    const before = document.activeElement;
    const text = field.value;
    const succeeded = await copyText(field);
    if (succeeded) {
      field.scrollTop = 0;
      if (before instanceof HTMLElement) before.focus();
    }
    model.hearCopied(part, text, succeeded);
  }

  if (model.addressees.value.length === 0) {
    const why = data.units.length === 0 ? 'template' : kind;
    return (
      <div class="nobody">
        <Notice tone={why === 'reminder' ? 'good' : 'plain'}>
          <p>{say.none[why]}</p>
          <GoOn model={model} to={wayFrom[why]} />
        </Notice>
        <ReadAt reports={model.reports} />
      </div>
    );
  }
  return (
    <div class="sides">
      <div class="left">
        <AddresseeList model={model} data={data} onCopy={() => void copy(model.nextPart())} />
        <ReadAt reports={model.reports} />
      </div>
      <div class="right">
        <div class="what" ref={texts}>
          <Addressee model={model} />
          {kind === 'template' ? <MetricChoice model={model} /> : null}
          {kind === 'reminder' ? <LadderHint model={model} /> : null}
          {model.gone.value ? (
            <Notice tone="warn">
              <p>{say.gone}</p>
            </Notice>
          ) : model.messages.value.length === 0 ? (
            <Notice tone="warn">
              <p>{say.noReasons}</p>
              <GoOn model={model} to="duyet" />
            </Notice>
          ) : (
            <Messages model={model} onCopy={(part) => void copy(part)} />
          )}
        </div>
        <CopyLine model={model} />
      </div>
    </div>
  );
}

/** Where there is nobody to write to: the page on which that changes. */
const wayFrom = { template: 'dot', reminder: null, receipt: 'bao-cao', revision: 'duyet' } as const;
type Way = 'dot' | 'bao-cao' | 'duyet';

function GoOn({ model, to }: { readonly model: OutgoingPageModel; readonly to: Way | null }) {
  if (to === null) return null;
  return (
    <div class="actions">
      <Button
        kind="main"
        onPress={() => void model.reports.openPage(to, to === 'duyet' ? model.choice.value : '')}
      >
        {words.value.open[to]}
      </Button>
    </div>
  );
}

/** Who is written to, with how the office reaches the unit: for the person who sends, never inside of the text. */
function Addressee({ model }: { readonly model: OutgoingPageModel }) {
  const say = words.value;
  const unit = model.unit.value;
  if (model.gone.value) return null;
  return (
    <header>
      <h2>{unit === null ? nameOfAll(model) : unit.name}</h2>
      {unit === null ? null : (
        <p class={unit.contact === '' ? 'help' : undefined}>
          {unit.contact === '' ? say.noContact : say.contact(unit.contact)}
        </p>
      )}
    </header>
  );
}

/** `Mọi đơn vị`, `Nhóm chung (9 đơn vị)`: a text for all of a kind. */
export const nameOfAll = (model: OutgoingPageModel): string => {
  const say = words.value.everybody;
  return model.kind.value === 'template' ? say.template : say.reminder(model.addressees.value.length);
};
