import { formatNumber } from '../../../../shared/locale/format';
import { messageLength } from '../../../../shared/report/outgoing/group-reminder';
import { nameInText } from '../../../../shared/unit/kind';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';

type MessagesProps = { readonly model: OutgoingPageModel; readonly onCopy: (part: number) => void };

/** What a message is and whom it is for, as the line says that tells of copying it. */
const whatOf = (model: OutgoingPageModel, part: number): string => {
  const say = words.value;
  const kind = model.kind.value;
  const unit = model.unit.value;
  const to = unit ? nameInText(unit.name) : kind === 'template' ? say.allOf.template : say.allOf.reminder;
  const of = model.messages.value.length;
  const what = say.what[kind](to);
  return of === 1 ? what : say.ofPart(what, part + 1, of);
};

/** The text in one message or several, each with its own button: what is seen is what is copied. */
export function Messages({ model, onCopy }: MessagesProps) {
  const say = words.value;
  const all = model.messages.value;
  const number = (count: number) => formatNumber(count, language.value);
  return (
    <>
      {all.length > 1 ? <p class="help">{say.inParts(all.length, number(messageLength))}</p> : null}
      <div class={all.length > 1 ? 'messages several' : 'messages'}>
        {all.map((text, part) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a message is known by its place
          <div class="message" key={part}>
            <textarea
              readOnly
              rows={all.length > 1 ? 9 : 6}
              spellcheck={false}
              aria-label={all.length > 1 ? `${say.text}, ${say.part(part + 1, all.length)}` : say.text}
              value={text}
              onFocus={(event) => event.currentTarget.select()}
            />
            <div class="below">
              <Button kind="main" onPress={() => onCopy(part)}>
                {all.length > 1 ? say.copyPart(part + 1, all.length) : say.copy}
              </Button>
              <span class="help">{say.letters(number(text.length))}</span>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** What became of the last copying. */
export function CopyLine({ model }: { readonly model: OutgoingPageModel }) {
  const say = words.value;
  const copying = model.copying.value;
  const byHand = copying?.kind === 'by-hand';
  return (
    <div class={`task ${byHand ? 'failed' : 'done'}`} role="status">
      {copying === null ? null : <p>{byHand ? say.copyByHand : say.copied(whatOf(model, copying.part))}</p>}
    </div>
  );
}
