import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { ReportsLine } from '../../controls/reports-line';
import type { FilesPageModel, Work } from '../models/files-page';
import { words } from '../words';
import { PhotosWork } from './photos-work';
import { ProseWork } from './prose-work';
import { Refusal } from './refusal';
import { Start } from './start';
import { TableWork } from './table-work';

type PageProps = { readonly model: FilesPageModel };

/** Where text is typed, pasting goes into the text. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input:not([type="checkbox"])') !== null;

/** The whole page: where something is brought in, and then what is done with it. */
export function FilesPage({ model }: PageProps) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const isOwn = target instanceof Element && target.closest('[data-paste]') !== null;
      if (!clipboardData || (isTypedInto(target) && !isOwn)) return;
      const text = clipboardData.getData('text/plain');
      const files = [...clipboardData.files];
      if (text.trim() === '' && files.length === 0) return;
      event.preventDefault();
      void (text.trim() === '' ? model.takeFiles(files) : model.takeText(text));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [model]);

  const work = model.work.value;
  const hasData = model.reports.data.value !== undefined;
  const { state } = model.reports.reading;
  // Reading again must not move what somebody is about to press.
  const isQuiet = hasData && state.value.kind === 'running' && !state.value.slow;
  return (
    <main
      class={`tep ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void model.takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h1 class="unseen">{words.value.heading}</h1>
      <div class="reading">{isQuiet ? null : <ReportsLine reports={model.reports} />}</div>
      {hasData && work ? <Head model={model} work={work} /> : null}
      {hasData && work?.kind === 'prose' ? <ProseWork key={work} work={work.model} /> : null}
      {hasData && work?.kind === 'photos' ? (
        <PhotosWork work={work.model} onAdd={(files) => void model.takeFiles(files)} />
      ) : null}
      {hasData && work?.kind === 'table' ? (
        <TableWork work={work.model} openPage={(page) => void model.reports.openPage(page)} />
      ) : null}
      {hasData && !work ? <Start model={model} /> : null}
    </main>
  );
}

const nameOf = (work: Work): string => {
  const say = words.value.work;
  if (work.kind === 'photos') return say.photos(work.model.photos.value.length);
  return work.name || say[work.kind];
};

const isSaved = (work: Work): boolean =>
  work.kind === 'table' ? !work.model.isUnsaved.value : work.model.work.saved.value !== null;

/** What is being worked on, whether it is saved, and the way to the next one. */
function Head({ model, work }: PageProps & { readonly work: Work }) {
  const say = words.value;
  const isAsking = model.asking.value !== null;
  return (
    <header class="head">
      <div class="title">
        <h2>{nameOf(work)}</h2>
        <span role="status">
          {model.isUnsaved.value ? (
            <span class="chip warn">{say.unsaved}</span>
          ) : isSaved(work) ? (
            <span class="chip good">{say.saved}</span>
          ) : null}
        </span>
      </div>
      <Confirm
        open={isAsking}
        question={say.work.lose}
        confirm={say.work.loseConfirm}
        busy={false}
        onConfirm={() => void model.agree()}
        onCancel={model.decline}
      >
        <Button onPress={model.restart}>{say.work.another}</Button>
      </Confirm>
      <Refusal model={model} />
    </header>
  );
}
