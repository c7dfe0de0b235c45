import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { ChooseFiles } from '../../controls/choose-files';
import { writeTemplate } from '../../files/xlsx-template';
import type { FilesPageModel } from '../models/files-page';
import { words } from '../words';
import { Refusal } from './refusal';

type StartProps = { readonly model: FilesPageModel };

/** Where something is brought in, what can be, and the template for the wards. */
export function Start({ model }: StartProps) {
  const say = words.value.start;
  const id = useId();
  const typed = model.typed.value;
  return (
    <div class="start">
      <section class="bring">
        <h2>{say.title}</h2>
        <p class="soft">{say.how}</p>
        <Refusal model={model} />
        <div class="actions">
          <ChooseFiles kind="main" onChoose={(files) => void model.takeFiles(files)}>
            {say.choose}
          </ChooseFiles>
        </div>
        <div class="field text" data-paste>
          <label for={id}>{say.text}</label>
          <textarea
            id={id}
            value={typed}
            spellcheck={false}
            aria-describedby={`${id}-help`}
            onInput={(event) => {
              model.typed.value = event.currentTarget.value;
            }}
          />
          <p class="help" id={`${id}-help`}>
            {say.textHelp}
          </p>
        </div>
        <div class="actions">
          <Button off={typed.trim() === ''} onPress={() => void model.takeText(typed)}>
            {say.read}
          </Button>
        </div>
        <p class="dropping" aria-hidden="true">
          {say.drop}
        </p>
      </section>
      <div class="aside">
        <section>
          <h2>{say.kindsTitle}</h2>
          <dl class="stack">
            {(['prose', 'photos', 'table', 'others'] as const).map((kind) => (
              <div key={kind}>
                <dt>{say.kinds[kind]}</dt>
                <dd>{say.whatHappens[kind]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <TemplatePart model={model} />
      </div>
    </div>
  );
}

/** The workbook that wards fill in, made here and handed to the browser. */
function TemplatePart({ model }: StartProps) {
  const say = words.value;
  const link = useRef<HTMLAnchorElement>(null);
  const [name, setName] = useState('');
  const download = () => {
    const template = model.template();
    const data = model.reports.data.value;
    if (!template || !data || !link.current) return;
    const file = say.templateFile(data.campaign.number || data.campaign.id).replace(/[\\/:*?"<>|]/g, '-');
    const bytes = writeTemplate(template);
    const address = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }),
    );
    link.current.href = address;
    link.current.download = file;
    link.current.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    setName(file);
  };
  return (
    <section>
      <h2>{say.start.templateTitle}</h2>
      <p>{say.start.template}</p>
      <div class="actions">
        <Button onPress={download}>{say.start.download}</Button>
      </div>
      {/* biome-ignore lint/a11y/useValidAnchor: pressed by the button, never shown */}
      {/* biome-ignore lint/a11y/useAnchorContent: pressed by the button, never shown */}
      <a ref={link} hidden />
      <p class="help" role="status">
        {name === '' ? null : say.start.downloaded(name)}
      </p>
    </section>
  );
}
