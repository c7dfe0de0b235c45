import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button';
import { FormDate, FormText } from '../../controls/form-fields';
import { PersonalHold } from '../../controls/personal-note';
import { TaskLine } from '../../controls/task-line';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';
import { RecordedList } from './recorded-list';

/** Material that came, and to whom it went. What is not handed on yet is added to the same record later. */
export function MaterialForm({ model }: { readonly model: CampaignPageModel }) {
  const { material, campaign } = model;
  const { form, saving, editing } = material;
  const say = words.value;
  const text = say.material;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (editing.value !== null) title.current?.focus();
  }, [editing.value]);
  if (campaign.isArchived.value) return <p class="soft">{say.archived}</p>;
  const common = { form, onType: material.type, today: model.today() };
  const { personal } = material;
  const everyUnit = text.everyUnit(campaign.expected.value.length);
  return (
    <>
      <section class="fields">
        <h2 ref={title} tabIndex={-1}>
          {editing.value === null ? text.title : text.editTitle}
        </h2>
        <p class="help">{text.lead}</p>
        <FormText
          {...common}
          personal={personal}
          field="name"
          label={text.name}
          lines={2}
          fault={material.isNameless.value ? say.field.blank : null}
        />
        <FormText {...common} personal={personal} field="source" label={text.source} />
        <FormDate {...common} field="receivedOn" label={text.receivedOn} />
        <FormText {...common} personal={personal} field="link" label={text.link} />
        <FormDate
          {...common}
          field="handedOn"
          label={text.handedOn}
          fault={material.isWrongOrder.value ? say.field.order(form.texts.value.receivedOn) : null}
        />
        <FormText {...common} personal={personal} field="handedTo" label={text.handedTo} lines={2} />
        <Button kind="quiet" onPress={() => material.type('handedTo', everyUnit)}>
          {everyUnit}
        </Button>
        <FormText {...common} personal={personal} field="note" label={say.note} />
        <PersonalHold check={material.personal} />
        <div class="actions">
          <Button kind="main" off={saving.running.value} onPress={() => void material.save()}>
            {editing.value === null ? text.save : say.save}
          </Button>
          {editing.value === null ? null : (
            <Button off={saving.running.value} onPress={() => material.correct(null)}>
              {say.records.leave}
            </Button>
          )}
        </div>
        <TaskLine state={saving.state.value} kind="save" done={() => text.saved} />
      </section>
      <RecordedList
        onCorrect={material.correct}
        lines={material.recorded.value.map(({ id, texts }) => ({
          id,
          name: texts.name,
          about:
            texts.handedOn === '' && texts.handedTo === ''
              ? text.notHanded
              : text.handed(texts.handedTo, texts.handedOn),
        }))}
      />
    </>
  );
}
