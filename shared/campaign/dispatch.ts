import type { DispatchDraft } from '../protocol';
import { readDeadline, readIssuer, readLegalBases, readReportTo, readThemes } from './body';
import { readRecipients, readSigner } from './foot';
import { readHead } from './head';
import { type DispatchLack, lacksOfDispatch } from './lacks';
import { paragraphsOf } from './paragraphs';
import { type Period, readPeriod } from './period';

/** What a dispatch says, and what it does not. */
export type DispatchReading = DispatchDraft & { readonly missing: DispatchLack[] };

/** Reads the text of a dispatch, pasted or typed, as it is. Any text is read; what is not there is missing. */
export const readDispatch = (text: string): DispatchReading => {
  const paragraphs = paragraphsOf(text);
  const { year, addressees, ...head } = readHead(paragraphs);
  const period = readPeriod(head.title) ?? periodOfText(paragraphs);
  const dated = head.issuedOn ?? period?.from ?? null;
  const themes = readThemes(paragraphs);
  const signer = readSigner(paragraphs);
  const deadline = readDeadline(paragraphs, year ?? (dated === null ? null : Number(dated.slice(0, 4))));
  const dispatch: DispatchDraft = {
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
  };
  return { ...dispatch, missing: lacksOfDispatch(dispatch) };
};

/** Only `từ ngày … đến ngày …` counts in the text itself: years and months there belong to other matters. */
const periodOfText = (paragraphs: readonly string[]): Period | null => {
  for (const line of paragraphs) {
    const period = /từ\s+(?:ngày\s+)?\d/i.test(line) ? readPeriod(line) : null;
    if (period) return period;
  }
  return null;
};
