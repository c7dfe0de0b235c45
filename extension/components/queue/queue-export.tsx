import { useState } from 'preact/hooks';
import { queuePanelMessages } from '../../../shared/locale/queue-panel-messages';
import type { ArticleEntry } from '../../../shared/protocol';
import { writeQueueTsv } from '../../../shared/publication/queue-tsv';
import { Copied } from '../copied';
import { useLanguage } from '../words';

type Props = {
  readonly entries: readonly ArticleEntry[];
  readonly person: string;
  readonly today: string;
  /** What is in the queue too and stays here: changes, and articles that the sheet has refused. */
  readonly staying: { readonly changes: boolean; readonly refused: boolean };
};

/** Spreadsheet programs take a file without the mark at its beginning for another alphabet. */
const download = (name: string, text: string) => {
  const address = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/tab-separated-values' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** The way out where the web app cannot be reached: what waits as text, which somebody pastes into the sheet. */
export function QueueExport({ entries, person, today, staying }: Props) {
  const words = queuePanelMessages(useLanguage()).export;
  const [isOpen, open] = useState(false);
  const text = isOpen ? writeQueueTsv(entries, person) : '';
  const name = words.file(today);
  return (
    <details class="queue-export" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <p class="quiet">{words.how}</p>
      <Copied
        id="queue-tsv"
        label={words.text(entries.length)}
        button={words.copy}
        text={text}
        lines={4}
        words={words}
      >
        <button type="button" class="small" onClick={() => download(name, text)}>
          {words.download}
        </button>
      </Copied>
      <p class="quiet">
        {[words.stays, staying.changes && words.changesStay, staying.refused && words.refusedStay]
          .filter(Boolean)
          .join(' ')}
      </p>
    </details>
  );
}
