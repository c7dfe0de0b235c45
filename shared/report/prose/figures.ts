import type { MetricId } from '../metrics/index';
import type { Claim, Rate, Span } from './claims';
import { readForm } from './form';
import { gather } from './gather';
import { rawLinesOf } from './lines';
import { masksOf } from './masks';
import { nodesOf } from './nodes';
import { outlineOf } from './outline';
import { multiplied } from './rates';
import { type Context, readLine } from './reading';
import { linesOf } from './rows';
import { tokensOf } from './tokens';
import { readZeros } from './zeros';

export type Figures = {
  readonly taken: readonly Claim[];
  readonly others: readonly Claim[];
  readonly unread: readonly { readonly start: number; readonly end: number }[];
};

/** The figures of a text; `year` is the year it reports on, since those of earlier ones are told for comparison. */
export const readFigures = (text: string, year: number | null): Figures => {
  const nodes = nodesOf(text, tokensOf(text), masksOf(text));
  const claims: Claim[] = [];
  const rates: Rate[] = [];
  const spans: Span[] = [];
  const unread: { start: number; end: number }[] = [];
  let memory: Context['memory'] = null;
  outlineOf(linesOf(text, rawLinesOf(text, nodes))).forEach(({ line, headings, planned, isHeading }, index) => {
    const form = readForm(text, line, index);
    if (form) {
      if (form.claim) claims.push(form.claim);
      return;
    }
    if (isHeading && line.level < 5) memory = null;
    const reading = readLine(line, { headings, planned, memory, year, index });
    ({ memory } = reading);
    claims.push(...reading.claims, ...(planned ? [] : readZeros(line.nodes, index)));
    rates.push(...reading.rates);
    spans.push(...reading.spans);
    unread.push(...reading.unread);
  });
  const given = new Set<MetricId>(claims.filter(({ sureness, loose }) => sureness !== 'doubtful' && !loose).map(({ metric }) => metric));
  const products = multiplied(claims, rates, spans);
  claims.push(...products.filter(({ metric }) => !given.has(metric)));
  claims.push(...rates.filter(({ claim }) => !given.has(claim.metric) && !products.some(({ metric }) => metric === claim.metric)).map(({ claim }) => ({ ...claim, sureness: 'doubtful' as const })));
  const gathered = [...gather(claims).values()];
  return {
    taken: gathered.flatMap(({ taken }) => (taken ? [taken] : [])).sort((one, other) => one.start - other.start),
    others: gathered.flatMap(({ others }) => others).sort((one, other) => one.start - other.start),
    unread,
  };
};
