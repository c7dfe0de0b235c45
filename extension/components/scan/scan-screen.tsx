import { useState } from 'preact/hooks';
import type { ScanModel } from '../../models/scan';
import { WithKeys } from '../keys';
import { Notice } from '../notice';
import { useWords } from '../words';
import { ReviewTable } from './review-table';
import { useScanWords } from './words';

/** Many articles at once: from the page in view or from pasted links, looked over in a table, logged together. */
export function ScanScreen({ scan }: { readonly scan: ScanModel }) {
  const words = useScanWords();
  const { shortcut } = useWords();
  const rows = scan.rows.value;
  const stage = scan.stage.value;
  return (
    <div class="scan">
      <h2>{words.title}</h2>
      <p class="hint">
        <WithKeys text={words.hint(shortcut)} keys={shortcut} />
      </p>
      <button
        type="button"
        class={rows.length === 0 ? 'primary' : 'secondary-button'}
        disabled={stage.kind === 'listing' || stage.kind === 'reading'}
        onClick={() => void scan.scanPage()}
      >
        {words.scan}
      </button>
      <PasteLinks scan={scan} />
      <ScanStageView scan={scan} />
      {rows.length > 0 && <ReviewTable scan={scan} />}
    </div>
  );
}

function PasteLinks({ scan }: { readonly scan: ScanModel }) {
  const words = useScanWords();
  const [text, type] = useState('');
  return (
    <details class="details">
      <summary>{words.paste}</summary>
      <div class="field">
        <label for="links" class="hidden-label">
          {words.paste}
        </label>
        <textarea
          id="links"
          rows={5}
          spellcheck={false}
          value={text}
          aria-describedby="links-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="hint" id="links-hint">
          {words.pasteHint}
        </p>
      </div>
      <button type="button" disabled={text.trim() === ''} onClick={() => void scan.paste(text)}>
        {words.pasteButton}
      </button>
    </details>
  );
}

const siteNames = (sites: readonly string[]): string =>
  sites.map((site) => site.replace(/^https?:\/\/|\/\*$/g, '')).join(', ');

function ScanStageView({ scan }: { readonly scan: ScanModel }) {
  const words = useScanWords();
  const { shortcut } = useWords();
  const stage = scan.stage.value;
  const rows = scan.rows.value;
  const pasted = scan.pasted.value;
  const logged = rows.filter(({ state }) => state.value.kind === 'logged').length;
  return (
    <div class="scan-stage">
      <p class="quiet" role="status">
        {stage.kind === 'listing' && words.scanning}
        {stage.kind === 'reading' && words.progress(scan.read.value, rows.length)}
        {(stage.kind === 'listed' || stage.kind === 'done' || stage.kind === 'stopped') &&
          (rows.length === 0 ? words.none : words.found(rows.length, logged))}
        {pasted && pasted.repeated > 0 && ` ${words.repeated(pasted.repeated)}`}
        {pasted && pasted.beyond > 0 && ` ${words.beyond(pasted.beyond)}`}
      </p>
      {stage.kind === 'problem' && (
        <Notice tone="warning" live>
          <p>
            {stage.problem === 'no-access'
              ? words.noAccess(shortcut)
              : stage.problem === 'no-page'
                ? words.noPage
                : words.unreadable}
          </p>
        </Notice>
      )}
      {(stage.kind === 'listed' || stage.kind === 'denied') && (
        <Notice tone="calm" live>
          <p>{stage.kind === 'denied' ? words.denied : words.ask(siteNames(stage.sites))}</p>
          <button type="button" class="primary" onClick={() => void scan.allow()}>
            {words.allow}
          </button>
        </Notice>
      )}
      {stage.kind === 'reading' && (
        <>
          <progress max={rows.length} value={scan.read.value} aria-label={words.scanning} />
          <button type="button" onClick={scan.stop}>
            {words.stop}
          </button>
        </>
      )}
      {(stage.kind === 'stopped' ||
        (stage.kind === 'done' && rows.some(({ state }) => state.value.kind === 'failed'))) && (
        <button type="button" onClick={() => void scan.goOn()}>
          {words.goOn}
        </button>
      )}
    </div>
  );
}
