import { problemText } from '../../../../shared/locale/problem-text';
import { displayText } from '../../../../shared/text/normalise';
import { Button } from '../../controls/button';
import { ChooseFiles } from '../../controls/choose-files';
import { PersonalHold, PersonalNote } from '../../controls/personal-note';
import { StintLine } from '../../controls/stint-line';
import { TextField } from '../../controls/text-field';
import { language } from '../../words';
import type { PasteLine, PasteModel } from '../models/paste';
import { words } from '../words';

/** So many lines are listed; what is wrong with others is told by their number. */
const mostListed = 300;

/** Articles out of an editor's queue that could not be sent: pasted, looked over, logged. */
export function PasteForm({ paste }: { readonly paste: PasteModel }) {
  const say = words.value.paste;
  const isBusy = paste.checking.running.value || paste.sending.running.value;
  const fault = paste.fault.value;
  return (
    <section>
      <h2>{say.title}</h2>
      <p class="help">{say.lead}</p>
      <TextField
        label={say.text}
        lines={5}
        value={paste.text.value}
        onType={paste.take}
        fault={fault === null ? null : fault.kind === 'later' ? say.later : say.faults[fault.kind]}
      />
      <div class="actions">
        <Button kind="main" off={isBusy} onPress={() => void paste.preview()}>
          {say.preview}
        </Button>
        <ChooseFiles
          accept=".tsv,.txt"
          onChoose={async (files) => {
            if (!isBusy) paste.take((await Promise.all(files.map((file) => file.text()))).join('\n'));
          }}
        >
          {say.choose}
        </ChooseFiles>
      </div>
      <StintLine work={paste.checking} kind="read" />
      {paste.lines.value.length === 0 ? null : <Preview paste={paste} isBusy={isBusy} />}
    </section>
  );
}

function Preview({ paste, isBusy }: { readonly paste: PasteModel; readonly isBusy: boolean }) {
  const say = words.value.paste;
  const { all, news, known, bad, written } = paste.counts.value;
  const lines = paste.lines.value;
  const left = paste.news.value.length;
  return (
    <>
      <p role="status">
        <strong>{say.counts(all, news, known, bad)}</strong>
      </p>
      <ul class="connections">
        {lines.slice(0, mostListed).map((line) => (
          <Line key={line.line} paste={paste} line={line} />
        ))}
      </ul>
      {lines.length > mostListed ? <p class="soft">{say.more(lines.length - mostListed)}</p> : null}
      <PersonalHold check={paste.personal} />
      {left > 0 ? (
        <div class="actions">
          <Button kind="main" off={isBusy} onPress={() => void paste.send()}>
            {say.send(left)}
          </Button>
        </div>
      ) : null}
      <StintLine work={paste.sending} done={() => say.sent(written)} />
      {written > 0 ? <p class="help">{say.afterwards}</p> : null}
    </>
  );
}

const tones = { new: 'waiting', written: 'connected', known: 'connected' } as const;

function Line({ paste, line }: { readonly paste: PasteModel; readonly line: PasteLine }) {
  const say = words.value.paste;
  const { standing, entry } = line;
  const { kind } = standing;
  const isDuplicate = kind === 'refused' && standing.problem.kind === 'duplicate';
  const why =
    kind === 'refused'
      ? problemText(standing.problem, language.value)
      : kind === 'repeated'
        ? say.sameAs(standing.line)
        : kind === 'damaged'
          ? say.damaged
          : kind === 'known' || kind === 'written'
            ? say.row(standing.row)
            : null;
  return (
    <li class={`connection ${tones[kind as 'new'] ?? ''}`} data-field={entry?.uuid}>
      <p class="head">
        <strong class="long">{displayText(entry?.title ?? '') || say.line(line.line)}</strong>
        <span class="chip">{say.standings[isDuplicate ? 'known' : kind]}</span>
      </p>
      <p class="soft">{[displayText(line.by), why].filter(Boolean).join(' · ')}</p>
      {entry && kind === 'new' ? <PersonalNote check={paste.personal} field={entry.uuid} /> : null}
    </li>
  );
}
