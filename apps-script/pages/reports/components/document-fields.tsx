import { useId } from 'preact/hooks';
import { receiptChannels } from '../../../../shared/report/channel';
import { parseOfficialDate } from '../../../../shared/text/dates';
import { DateField } from '../../controls/date-field';
import { language } from '../../words';
import { type Form, faultOf } from '../form';
import { words } from '../words';
import { WordsField } from './words-field';

type DocumentProps = { readonly form: Form; readonly today: string };

/** The document that a report came as, and how and when it came. */
export function DocumentFields({ form, today }: DocumentProps) {
  const say = words.value;
  return (
    <section class="fields">
      <div class="pair">
        <Day form={form} field="received" label={say.received} today={today} />
        <Channel form={form} />
      </div>
      <div class="pair">
        <WordsField form={form} field="number" label={say.number} />
        <Day form={form} field="date" label={say.date} today={today} />
      </div>
      <WordsField form={form} field="link" label={say.link} kind="url" />
    </section>
  );
}

function Channel({ form }: Pick<DocumentProps, 'form'>) {
  const say = words.value;
  const id = useId();
  const fault = faultOf(form, 'channel');
  return (
    <div class="field" data-field="channel">
      <label for={id}>{say.channel}</label>
      <select
        id={id}
        value={form.draft.text('channel')}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => form.draft.type('channel', event.currentTarget.value)}
      >
        <option value="">{say.choose}</option>
        {Object.entries(receiptChannels).map(([channel, labels]) => (
          <option key={channel} value={channel}>
            {labels[language.value]}
          </option>
        ))}
      </select>
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    </div>
  );
}

type DayProps = DocumentProps & { readonly field: 'date' | 'received'; readonly label: string };
function Day({ form, field, label, today }: DayProps) {
  const text = form.draft.text(field);
  const { faults } = form.draft.read.value;
  return (
    <div data-field={field}>
      <DateField
        label={label}
        text={text}
        date={parseOfficialDate(text.slice(0, 100))?.date ?? null}
        today={today}
        onType={(typed) => form.draft.type(field, typed)}
        help={faults.get(field)?.[0] === 'missing' ? (faultOf(form, field) ?? undefined) : undefined}
      />
    </div>
  );
}
