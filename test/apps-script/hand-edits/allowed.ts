import type { ArticleEntry, ReportDraft, UnitDraft } from '../../../shared/protocol';
import type { Tab } from './hand-edit';

/** A text that came or went by an operation's own doing, and by how much. */
export type Came = {
  readonly tab: Tab;
  readonly text: string;
  /** More of it than before, without what people did; below zero: less. */
  readonly own: number;
  readonly wasThere: boolean;
  /** Whether *Nhật ký*, or what is kept beside it, tells of the text. */
  readonly isTold: boolean;
};

type Request = { readonly op: string } & Readonly<Record<string, unknown>>;

/** Operations that replace what stands in their own cells, and keep it in the line that tells of it. */
const replaces = [
  'update',
  'set-deadline',
  'set-coverage',
  'unpin',
  'undo',
  'import-units',
  'submit-reports',
  'set-report-status',
  'extend-deadline',
];
const madeByCampaign: readonly Tab[] = ['campaigns', 'lists', 'reports', 'coverage'];
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

/** What an operation is for: its own texts come and go by one. */
export const isAllowed = (request: Request, came: Came): boolean => {
  const { tab, text, own, wasThere, isTold } = came;
  if (own === -1 && replaces.includes(request.op) && isTold) return true;
  switch (request.op) {
    case 'log': {
      const isOf = ((request.items ?? []) as readonly ArticleEntry[]).some(
        (item) =>
          [item.uuid, item.url, item.title].includes(text) ||
          text.endsWith(item.url.slice(item.url.lastIndexOf('-'))),
      );
      return tab === 'publications' && own === 1 && isOf && !wasThere;
    }
    // Its row goes, with what people wrote beside it.
    case 'undo':
      return tab === 'publications' && own === -1;
    case 'update': {
      const { title } = request.changes as { title?: string };
      if (tab !== 'publications' || title === undefined) return false;
      return (own === 1 && text === title) || (own === -1 && !/^[0-9a-f]{8}-|:/.test(text));
    }
    case 'pin':
      return tab === 'pins' && own === 1;
    case 'set-coverage':
      return tab === 'coverage';
    // Its id and links in the row and in the version; what people had typed becomes a version with an id of its own.
    case 'submit-reports':
      return (
        own === 1 &&
        ((tab === 'versions' && isId(text) && !wasThere) ||
          (request.drafts as readonly ReportDraft[]).some(({ uuid, link }) =>
            [uuid, link].some((one) => text.includes(one)),
          ))
      );
    case 'extend-deadline':
      return tab === 'reports' && own === 1 && text.startsWith(String(request.reason));
    case 'import-holidays':
      return tab === 'lists' && own === 1 && text.startsWith('holiday|');
    case 'import-units':
      return (
        tab === 'units' &&
        own === 1 &&
        (request.units as readonly UnitDraft[]).some((unit) => unit.aliases.includes(text))
      );
    // Rows of its own, under a code that was free.
    case 'create-campaign':
      return madeByCampaign.includes(tab) && own > 0 && (!wasThere || !text.startsWith('dot-'));
    // Whole rows come and go as the line tells, with what people wrote beside them.
    case 'take-back':
      return Math.abs(own) === 1 && (isTold || (own === -1 && text.startsWith('✎')));
    // Fresh ids for rows that had none or a neighbour's; what goes is kept.
    case 'repair-book':
      return isTold || (own > 0 && isId(text) && !wasThere);
    default:
      return false;
  }
};
