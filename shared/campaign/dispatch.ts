import { readDeadline, readIssuer, readLegalBases, readReportTo, readThemes } from './body';
import { readRecipients, readSigner, type Signer } from './foot';
import { readHead } from './head';
import { paragraphsOf } from './paragraphs';
import { type Period, readPeriod } from './period';

/** What a dispatch says. Blanks are what it leaves open: a draft has no number and no date yet. */
export type DispatchReading = {
  readonly title: string;
  readonly number: string | null;
  /** What stands after the number and its stroke: `PVHTT`. */
  readonly notation: string | null;
  readonly issuedOn: string | null;
  readonly place: string;
  readonly issuer: string;
  readonly period: Period | null;
  readonly legalBases: string[];
  /** Word for word, as stored text. */
  readonly themes: { readonly number: number; readonly text: string }[];
  /** `group` is the number of units that one line addresses (`UBND 25 phường, xã`), else null. */
  readonly addressees: { readonly text: string; readonly group: number | null }[];
  readonly recipients: string[];
  readonly reportTo: string;
  readonly deadline: string | null;
  readonly signer: Signer;
  readonly missing: DispatchLack[];
};
export type DispatchLack = 'number' | 'date' | 'deadline' | 'period' | 'themes' | 'signer';

/** Reads the text of a dispatch, pasted or typed, as it is. Any text is read; what is not there is missing. */
export const readDispatch = (text: string): DispatchReading => {
  const paragraphs = paragraphsOf(text);
  const { year, addressees, ...head } = readHead(paragraphs);
  const period = readPeriod(head.title) ?? periodOfText(paragraphs);
  const dated = head.issuedOn ?? period?.from ?? null;
  const themes = readThemes(paragraphs);
  const signer = readSigner(paragraphs);
  const deadline = readDeadline(paragraphs, year ?? (dated === null ? null : Number(dated.slice(0, 4))));
  const lacks: readonly (readonly [DispatchLack, boolean])[] = [
    ['number', head.number === null],
    ['date', head.issuedOn === null],
    ['deadline', deadline === null],
    ['period', period === null],
    ['themes', themes.length === 0],
    ['signer', signer.name === ''],
  ];
  return {
    ...head,
    addressees: [...addressees],
    issuer: readIssuer(paragraphs),
    period,
    legalBases: readLegalBases(paragraphs),
    themes,
    recipients: readRecipients(paragraphs),
    reportTo: readReportTo(paragraphs),
    deadline,
    signer,
    missing: lacks.filter(([, lacking]) => lacking).map(([lack]) => lack),
  };
};

/** Only `từ ngày … đến ngày …` counts in the text itself: years and months there belong to other matters. */
const periodOfText = (paragraphs: readonly string[]): Period | null => {
  for (const line of paragraphs) {
    const period = /từ\s+(?:ngày\s+)?\d/i.test(line) ? readPeriod(line) : null;
    if (period) return period;
  }
  return null;
};
