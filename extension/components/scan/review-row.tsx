import { formatDate } from '../../../shared/locale/format';
import type { ScanModel } from '../../models/scan';
import type { ScanRow, ScanRowState } from '../../models/scan-row';
import { EntryState } from '../entry-state';
import { ReviewAnswers } from './review-answers';
import { useScanWords } from './words';

type Props = {
  readonly row: ScanRow;
  readonly scan: ScanModel;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One article of the list: chosen or not, its title and day, its theme, what is still to be answered, what became of it. */
export function ReviewRow({ row, scan, isCurrent, onFocus, onKeyDown }: Props) {
  const words = useScanWords();
  const state = row.state.value;
  const draft = state.kind === 'read' || state.kind === 'saved' ? state.draft : null;
  const fields = draft?.fields.value;
  const title = fields?.title || row.link.title || words.untitled;
  const day = fields?.date ?? (row.link.publishedOn ? formatDate(row.link.publishedOn) : '');
  const saved = state.kind === 'saved' ? scan.itemOf(state.uuid) : undefined;
  return (
    <li
      class={`review-row review-${state.kind}${row.chosen.value ? ' review-chosen' : ''}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${title}. ${day}`}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={words.choose(title)}
        checked={row.chosen.value}
        disabled={state.kind !== 'read'}
        onChange={() => scan.toggle(row)}
      />
      <div class="review-body">
        <a href={row.link.url} target="_blank" rel="noreferrer" tabIndex={-1} class="review-title">
          {title}
        </a>
        <p class="review-line">
          {day !== '' && <span>{day}</span>}
          {draft && <ThemeName number={fields?.theme ?? null} label={themeLabel(row)} />}
          <RowState state={state} isReady={row.isReady.value} />
        </p>
        {saved && <EntryState item={saved} brief />}
        {state.kind === 'read' && <ReviewAnswers draft={state.draft} title={title} />}
      </div>
    </li>
  );
}

const themeLabel = (row: ScanRow): string => {
  const state = row.state.value;
  if (state.kind !== 'read' && state.kind !== 'saved') return '';
  const { theme } = state.draft.fields.value;
  return state.draft.campaign.value?.themes.find(({ number }) => number === theme)?.label ?? '';
};

function ThemeName({ number, label }: { readonly number: number | null; readonly label: string }) {
  const words = useScanWords();
  if (number === null) return <span class="term-warning">{words.noTheme}</span>;
  return <span class="review-theme">{number === 0 ? words.other : `${number}. ${label}`}</span>;
}

function RowState({ state, isReady }: { readonly state: ScanRowState; readonly isReady: boolean }) {
  const words = useScanWords();
  switch (state.kind) {
    case 'read':
      return isReady ? <span class="state-success">{words.row.ready}</span> : null;
    case 'logged': {
      const [first] = state.entries;
      return <span class="quiet">{words.row.logged(formatDate(first?.at ?? ''), first?.by ?? '')}</span>;
    }
    case 'failed':
      return <span class="term-danger">{failure(state.problem, words.row)}</span>;
    case 'saved':
      return null;
    default:
      return <span class="quiet">{words.row[state.kind]}</span>;
  }
}

const failure = (
  problem: Extract<ScanRowState, { kind: 'failed' }>['problem'],
  words: ReturnType<typeof useScanWords>['row'],
): string => {
  switch (problem.kind) {
    case 'dead':
      return words.dead(problem.status);
    case 'not-a-page':
      return words.notAPage;
    case 'too-large':
      return words.tooLarge;
    default:
      return words[problem.kind];
  }
};
