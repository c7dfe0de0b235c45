import type { ThemeReference, UnitReference } from '../../protocol';
import { detectLegacyFont, type LegacyFont, readLegacyFont } from '../../text/legacy-font';
import { toNfc } from '../../text/normalise';
import type { MetricId } from '../metrics/index';
import type { Claim, Sureness } from './claims';
import { readDocument } from './document';
import { readFigures } from './figures';
import { readIssuer } from './issuer';
import { type NamedTheme, readThemes } from './named-themes';
import { readNil, readRemarks } from './remarks';
import { tokensOf } from './tokens';

export type { Sureness } from './claims';

/** A place in the text of a reading. */
export type Place = { readonly start: number; readonly end: number };
/** A figure read from prose, with where it stands. `approximate`: said as an estimate (`hơn 500`). */
export type ReadFigure = Place & {
  readonly metric: MetricId;
  readonly value: number;
  readonly said: string;
  readonly sureness: Sureness;
  readonly approximate: boolean;
};
export type ProseReading = {
  /** What the offsets refer to: composed, and converted where it was typed for an old font. */
  readonly text: string;
  readonly legacyFont: LegacyFont | null;
  /** At most one for each metric: what is proposed. */
  readonly figures: readonly ReadFigure[];
  /** Further places that tell of a metric and were not taken: parts of totals, contradictions, doubtful ones. */
  readonly others: readonly ReadFigure[];
  /** Numbers that seem to count something and were not understood. */
  readonly unread: readonly Place[];
  readonly themes: readonly NamedTheme[];
  /** The document the text is; `unit` is the id of one of the known units. */
  readonly document: { readonly number: string; readonly date: string | null; readonly unit: string | null };
  /** Where the text says that there was nothing to report. */
  readonly nil: Place | null;
  /** Codes of the usual difficulties and proposals, KK1…KK9 and KN1…KN6 (DOMAIN.md 2.4). */
  readonly difficulties: readonly string[];
  readonly proposals: readonly string[];
};
export type KnownNames = {
  readonly units: readonly UnitReference[];
  readonly themes: readonly ThemeReference[];
};

/** What is read of a text: a report has three pages, and thirty with its annexes. */
const longest = 60_000;

/** Reads what officials write of a campaign: the figures, the document, the themes. It proposes; people decide. */
export const readProse = (given: string, { units, themes }: KnownNames): ProseReading => {
  const composed = toNfc(given.slice(0, longest));
  const legacyFont = detectLegacyFont(composed);
  const text = legacyFont ? toNfc(readLegacyFont(composed, legacyFont)) : composed;
  // Blanks of other widths are blanks, one character each.
  const plain = text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const { number, date } = readDocument(plain);
  const { taken, others, unread } = readFigures(plain, yearOf(plain, date));
  const figure = ({ metric, value, start, end, sureness, approximate }: Claim): ReadFigure => ({
    metric,
    value,
    start,
    end,
    said: text.slice(start, end),
    sureness,
    approximate,
  });
  const nil = readNil(plain);
  const named = readThemes(plain, themes);
  const isTheme = (place: Place) => named.some(({ start, end }) => place.start >= start && place.end <= end);
  return {
    text,
    legacyFont,
    figures: taken.map(figure),
    others: others.map(figure),
    unread: unread.filter((place) => !isTheme(place)),
    themes: named,
    document: { number, date, unit: readIssuer(plain, tokensOf(plain), number, units) },
    nil:
      nil && (nil.stated || !taken.some(({ value }) => value > 0))
        ? { start: nil.start, end: nil.end }
        : null,
    ...readRemarks(plain),
  };
};

/** The year a report is about: of its title, else of its date, else the latest it names. */
const yearOf = (text: string, date: string | null): number | null => {
  const title = /b[áa]o c[áa]o[^.;]{0,160}?n[ăa]m\s{1,3}(20\d\d)/iu.exec(text.slice(0, 3000));
  if (title) return Number(title[1]);
  if (date) return Number(date.slice(0, 4));
  const years = (text.match(/n[ăa]m\s{1,3}20\d\d/giu) ?? []).map((said) => Number(said.slice(-4)));
  return years.length > 0 ? Math.max(...years) : null;
};
