import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ActivityEvidence, activityEvidence } from '../../../../shared/activity/evidence';
import { type ActivityKind, activityKinds } from '../../../../shared/activity/kinds';
import type { ReportsData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { FormDate, FormText } from '../../controls/form-fields';
import { PersonalHold } from '../../controls/personal-note';
import { SelectField } from '../../controls/select-field';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import { language } from '../../words';
import { isNoCount } from '../models/activity';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';
import { RecordedList } from './recorded-list';

type FormProps = { readonly model: CampaignPageModel; readonly themes: ReportsData['themes'] };
const namesOf = (lacks: readonly ActivityEvidence[]) =>
  lacks.map((each) => activityEvidence[each][language.value].toLowerCase()).join(', ');

/** What a unit did that no page shows; which evidence its kind needs, and what of that is missing. */
export function ActivityForm({ model, themes }: FormProps) {
  const { activity, campaign } = model;
  const { saving, editing, unit } = activity;
  const say = words.value;
  const text = say.activity;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (editing.value !== null) title.current?.focus();
  }, [editing.value]);
  if (campaign.isArchived.value) return <p class="soft">{say.archived}</p>;
  const keptFor = activity.keptFor.value;
  return (
    <>
      <section class="fields">
        <h2 ref={title} tabIndex={-1}>
          {editing.value === null ? text.title : text.editTitle}
        </h2>
        <p class="help">{text.lead}</p>
        <UnitPicker units={campaign.data.value?.units ?? []} chosen={unit.value} onChoose={activity.choose} />
        {keptFor.length > 0 ? (
          <p class="caution">{say.keptFor(keptFor.map(({ name }) => name).join(', '))}</p>
        ) : null}
        {unit.value ? <Evidence model={model} themes={themes} /> : <p class="soft">{text.choose}</p>}
        <TaskLine
          state={saving.state.value}
          kind="save"
          done={({ name, lacks }) =>
            [text.saved(name), lacks.length > 0 ? text.stillLacks(namesOf(lacks)) : text.enough].join(' ')
          }
        />
      </section>
      <RecordedList
        onCorrect={(id) =>
          activity.correct(id, activity.recorded.value.find((one) => one.id === id)?.unit.id)
        }
        lines={activity.recorded.value.map(({ id, unit: of, texts, lacks }) => ({
          id,
          name: `${of.name}: ${activityKinds[texts.kind as ActivityKind].labels[language.value]}`,
          about: lacks.length > 0 ? text.lacks(namesOf(lacks)) : text.enough,
          correct: lacks.length > 0 ? text.supplement : undefined,
        }))}
      />
    </>
  );
}

function Evidence({ model, themes }: FormProps) {
  const { activity } = model;
  const { form, saving, editing } = activity;
  const say = words.value;
  const text = say.activity;
  const facts = activityKinds[form.texts.value.kind as ActivityKind];
  const needs: readonly ActivityEvidence[] = facts.needs;
  const all = Object.keys(activityEvidence) as ActivityEvidence[];
  const rest = all.filter((each) => !needs.includes(each));
  const lacks = activity.lacks.value;
  const field = (each: ActivityEvidence) => {
    const common = { form, field: each, onType: activity.type, key: each };
    const label = activityEvidence[each][language.value];
    if (each === 'date') return <FormDate {...common} label={label} today={model.today()} />;
    if (each === 'theme')
      return (
        <SelectField
          {...common}
          label={label}
          options={[
            ['', text.chooseTheme],
            ...themes.map((theme) => [String(theme.number), `${theme.number}. ${theme.label}`] as const),
            ['0', text.otherTheme],
          ]}
        />
      );
    const isCount = each === 'quantity' || each === 'attendance';
    return (
      <FormText
        {...common}
        personal={activity.personal}
        label={each === 'quantity' ? text.quantity(facts.unit[language.value]) : label}
        fault={isCount && isNoCount(form.texts.value[each]) ? text.noCount : null}
      />
    );
  };
  return (
    <>
      <SelectField
        form={form}
        field="kind"
        label={text.kind}
        onType={activity.type}
        options={Object.entries(activityKinds).map(([id, { labels }]) => [id, labels[language.value]])}
      />
      {needs.map(field)}
      <details open={rest.some((each) => form.texts.value[each] !== '') || form.texts.value.note !== ''}>
        <summary>{text.more}</summary>
        <div class="fields">
          {rest.map(field)}
          <FormText
            form={form}
            field="note"
            personal={activity.personal}
            onType={activity.type}
            label={say.note}
            lines={2}
          />
        </div>
      </details>
      <p class={lacks.length > 0 ? 'caution' : 'help'} role="status">
        {form.changed.value.length === 0 && editing.value === null
          ? null
          : lacks.length > 0
            ? text.lacks(namesOf(lacks))
            : text.enough}
      </p>
      <PersonalHold check={activity.personal} />
      <div class="actions">
        <Button
          kind="main"
          off={!activity.isReadable.value || saving.running.value}
          onPress={() => void activity.save()}
        >
          {editing.value === null ? text.save : say.save}
        </Button>
        {editing.value === null ? null : (
          <Button off={saving.running.value} onPress={() => activity.correct(null)}>
            {say.records.leave}
          </Button>
        )}
      </div>
    </>
  );
}
