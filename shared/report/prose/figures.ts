import type { MetricId } from '../metrics/index';
import type { Claim, Rate, Span } from './claims';
import { readForm } from './form';
import { gather } from './gather';
import type { Context } from './given';
import { rawLinesOf } from './lines';
import { masksOf } from './masks';
import { readNamed } from './named';
import { type Node, nodesOf } from './nodes';
import { outlineOf, type Placed } from './outline';
import { withoutFormer } from './raised';
import { multiplied } from './rates';
import { readLine } from './reading';
import { linesOf } from './rows';
import { withMeantWords } from './terms';
import { tokensOf } from './tokens';
import { readZeros } from './zeros';

export type Figures = {
  readonly taken: readonly Claim[];
  readonly others: readonly Claim[];
  readonly unread: readonly { readonly start: number; readonly end: number }[];
};

/** No report says more; what comes after is not read. */
const enough = { claims: 2000, rates: 200 };

/** The figures of a text; `year` is the year it reports on, since those of earlier ones are told for comparison. */
export const readFigures = (text: string, year: number | null): Figures => {
  const nodes = withoutFormer(nodesOf(text, withMeantWords(tokensOf(text)), masksOf(text)));
  const claims: Claim[] = [];
  const rates: Rate[] = [];
  const spans: Span[] = [];
  const unread: { start: number; end: number }[] = [];
  const named: Claim[] = [];
  const quotedFrom = quoteIn(text);
  let memory: Context['memory'] = [];
  const outline = outlineOf(linesOf(text, rawLinesOf(text, nodes)));
  const title = titleOf(outline);
  outline.forEach(({ line, headings, planned, wished, isHeading }, index) => {
    if (claims.length + named.length > enough.claims || rates.length + spans.length > enough.rates) return;
    const form = readForm(text, line, index);
    if (form) {
      if (form.claim) claims.push(form.claim);
      return;
    }
    if (isHeading && line.level < 5) memory = [];
    const reading = readLine(line, {
      headings,
      title,
      planned,
      memory,
      year,
      index,
      next: outline[index + 1]?.line.nodes ?? [],
    });
    ({ memory } = reading);
    claims.push(...reading.claims, ...(wished ? [] : readZeros(line.nodes, index)));
    if (!planned) named.push(...readNamed(line.nodes, index));
    rates.push(...reading.rates);
    spans.push(...reading.spans);
    unread.push(...reading.unread);
  });
  const counted = new Set(claims.map(({ metric }) => metric));
  claims.push(...named.filter(({ metric }) => !counted.has(metric)));
  const given = new Set<MetricId>(
    claims.filter(({ sureness, loose }) => sureness !== 'doubtful' && !loose).map(({ metric }) => metric),
  );
  repeatEach(claims, rates);
  // A product counts beside figures of other sorts (`1 hội nghị, 45 người` beside `2 lớp, mỗi lớp 30 người`).
  const products = multiplied(claims, rates, spans).filter(
    ({ metric, sort, line }) =>
      !claims.some(
        (claim) =>
          claim.metric === metric &&
          claim.sureness !== 'doubtful' &&
          !claim.loose &&
          (claim.line === line || claim.sort === sort || claim.sort === '*' || claim.total),
      ),
  );
  claims.push(...products);
  claims.push(
    ...rates
      .filter(
        ({ claim }) => !given.has(claim.metric) && !products.some(({ metric }) => metric === claim.metric),
      )
      .map(({ claim }) => ({ ...claim, sureness: 'doubtful' as const })),
  );
  const fresh = claims.filter(({ start }) => start < quotedFrom);
  const gathered = [...gather(fresh.length > 0 ? fresh : claims).values()];
  return {
    taken: gathered
      .flatMap(({ taken }) => (taken ? [taken] : []))
      .sort((one, other) => one.start - other.start),
    others: gathered.flatMap(({ others }) => others).sort((one, other) => one.start - other.start),
    unread,
  };
};

/** The first lines, as long as they have no figures; letters name other offices after `Kính gửi`. */
const titleOf = (outline: readonly Placed[]): Node[] => {
  const first = outline.slice(0, 8);
  const counts = first.findIndex(({ line }) => line.nodes.some((node) => node.kind === 'quantity'));
  return first
    .slice(0, counts < 0 ? 8 : counts)
    .flatMap(({ line }) =>
      /^(?:kinh|can cu|thuc hien|noi nhan)/.test(line.nodes[0]?.text ?? '') ? [] : line.nodes,
    );
};

/** `7 bài, phát 3 lần`: fewer airings than items are of each item. */
const repeatEach = (claims: Claim[], rates: Rate[]): void => {
  const [claim, other] = claims.filter(({ metric }) => metric === 'tt_luot_phat');
  if (!claim || other || claim.total || claim.exact || claim.value === 0 || claim.value > 5) return;
  const items = claims.reduce(
    (sum, { metric, line, value }) => (metric === 'tt_tin_bai' && line === claim.line ? sum + value : sum),
    0,
  );
  if (claim.value >= items) return;
  claims.splice(claims.indexOf(claim), 1);
  rates.push({ claim: { ...claim, sureness: 'likely' }, per: 'art', at: claim.start });
};

/** Where an answer quotes the letter that it answers: the figures there are the old ones. */
const quoteIn = (text: string): number => {
  const found =
    /^[> \t]{0,4}(?:(?:Vào|Ngày|On|Lúc)[^\n]{0,160}(?:viết|wrote)\s*:|-{3,}\s?(?:Original|Forwarded|Thư gốc|Tin nhắn)[^\n]{0,60})\s*$/imu.exec(
      text,
    );
  return found ? found.index : text.length;
};
