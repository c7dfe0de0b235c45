import { useLayoutEffect, useRef } from 'preact/hooks';
import { isWorkingDay } from '../../../../shared/calendar/working-days';
import { Button } from '../../controls/button';
import { FormDate, FormText, faultText } from '../../controls/form-fields';
import { PersonalHold } from '../../controls/personal-note';
import { TaskLine } from '../../controls/task-line';
import type { CampaignPageModel } from '../models/campaign-page';
import type { Fact } from '../models/facts';
import { words } from '../words';

type FormProps = { readonly model: CampaignPageModel };

/** Deadline, lock and what the dispatch said, to be corrected; only looked at once the campaign is archived. */
export function FactsForm({ model }: FormProps) {
  const { facts, campaign } = model;
  const { form, saving, sought } = facts;
  const say = words.value;
  const place = useRef<HTMLDivElement>(null);
  const wanted = sought.value;
  useLayoutEffect(() => {
    if (wanted === null) return;
    place.current?.querySelector<HTMLElement>(`[data-field=${wanted}] :is(input, textarea)`)?.focus();
    sought.value = null;
  }, [wanted, sought]);
  if (campaign.isArchived.value) return <FactsList model={model} />;
  const holidays = campaign.data.value?.holidays ?? [];
  const today = model.today();
  const changed = form.changed.value.length;
  const save = () => void facts.save();
  const fault = (field: Fact, after: Fact = 'from') =>
    faultText(facts.faults.value[field], form.texts.value[after]);
  const common = { form, onType: facts.type, today, onEnter: save };
  const text = { ...common, personal: facts.personal };
  const deadline = facts.day('deadline');
  const isChanged = form.changed.value.includes('deadline');
  return (
    <div ref={place} class="stacked">
      <section class="fields">
        <h2>{say.facts.days}</h2>
        <FormDate {...common} field="deadline" label={say.facts.deadline} help={say.facts.deadlineHelp} />
        {isChanged && deadline === null && form.texts.value.deadline.trim() === '' ? (
          <p class="caution">{say.facts.dropped}</p>
        ) : null}
        {isChanged && deadline !== null && deadline < today ? <p class="caution">{say.facts.past}</p> : null}
        {deadline !== null && !isWorkingDay(deadline, holidays) ? (
          <p class="caution">{say.facts.dayOff}</p>
        ) : null}
        <FormDate
          {...common}
          field="lockOn"
          label={say.facts.lockOn}
          help={say.facts.lockHelp}
          fault={fault('lockOn', 'deadline')}
        />
        <p class="help apart">{say.facts.holidays(holidays.length)}</p>
      </section>
      <section class="fields">
        <h2>{say.facts.document}</h2>
        <FormText {...text} field="title" label={say.facts.title} lines={4} fault={fault('title')} />
        <FormText {...text} field="number" label={say.facts.number} help={say.facts.unissued} />
        <FormDate {...common} field="issuedOn" label={say.facts.issuedOn} />
        <FormDate {...common} field="from" label={say.facts.from} />
        <FormDate {...common} field="to" label={say.facts.to} fault={fault('to')} />
        <FormText {...text} field="signer" label={say.facts.signer} />
        <FormText {...text} field="note" label={say.note} lines={2} />
      </section>
      {changed > 0 || saving.state.value.kind !== 'idle' ? (
        <div class="dock">
          <PersonalHold check={facts.personal} />
          {changed > 0 ? <p class="soft">{say.unsaved(changed)}</p> : null}
          <div class="actions">
            <Button kind="main" off={changed === 0 || saving.running.value} onPress={save}>
              {say.save}
            </Button>
            {changed > 0 ? (
              <Button off={saving.running.value} onPress={form.discard}>
                {say.discard}
              </Button>
            ) : null}
          </div>
          <TaskLine state={saving.state.value} kind="save" done={() => say.saved} />
        </div>
      ) : null}
    </div>
  );
}

function FactsList({ model }: FormProps) {
  const { facts } = model;
  const say = words.value;
  const fields: readonly Fact[] = [
    'title',
    'number',
    'issuedOn',
    'from',
    'to',
    'deadline',
    'lockOn',
    'signer',
  ];
  const list = [
    ...fields.map((field) => [say.facts[field as keyof typeof say.facts] as string, field] as const),
    [say.note, 'note'] as const,
  ];
  return (
    <section>
      <h2>{say.facts.document}</h2>
      <dl class="stack">
        {list
          .filter(([, field]) => facts.form.texts.value[field] !== '')
          .map(([name, field]) => (
            <div key={field}>
              <dt>{name}</dt>
              <dd>{facts.form.texts.value[field]}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
