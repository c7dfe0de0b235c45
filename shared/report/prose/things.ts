import type { MetricId } from '../metrics/index';
import type { Sureness } from './claims';
import type { Meaning } from './given';
import type { Head } from './heads';
import { metricFor, topicOf } from './kinds';
import { labelLeft } from './labels';
import type { Node } from './nodes';
import { findTopic, topicOfHeading } from './topics';

/** Which things a measure word may stand for. */
const pieces: Readonly<Record<string, string>> = {
  tam: 'bang_ron pa_no ap_phich phuon',
  to: 'to_roi ap_phich',
  cai: 'bang_ron pa_no phuon',
  chiec: 'bang_ron pa_no phuon',
  cau: 'bang_ron',
  bang: 'pa_no bt_diem',
  la: 'phuon',
  cum: 'tt_cum_loa pa_no',
  diem: 'bt_diem tt_cum_loa',
  bo: 'pa_no',
  ban: 'to_roi so_tay ap_phich',
  cuon: 'so_tay',
  quyen: 'so_tay',
  nhom: 'zalo_nhom',
  so: 'sp_so',
  tap: 'sp_so so_tay',
};

/** The meaning of a number of things, or of pieces of something that was named before. */
export const readThing = (
  nodes: readonly Node[],
  at: number,
  head: Head,
  headings: readonly (readonly Node[])[],
): Meaning => {
  if (head.kind === 'piece') return readPieces(nodes, at, head, headings);
  const sureness: Sureness = head.joint ? 'doubtful' : 'sure';
  const given = (metric: MetricId, how: Sureness = sureness): Meaning => ({
    metric,
    sort: head.sort,
    sureness: how,
    topic: head.topic === '-' ? '' : head.topic,
  });
  if (head.metric === 'vb_ban_hanh' || head.metric === 'vb_weak')
    return readDocuments(nodes, at, head, headings, given);
  // Slogans that run over a screen or the radio are no banners.
  if (
    head.metric === 'bang_ron' &&
    head.sort === 'slogan' &&
    nodes.slice(Math.max(0, at - 10), at).some((node) => topicOf(node) === 'led')
  )
    return 'nothing';
  if (head.metric === 'mo_hinh') {
    const verb = verbLeft(nodes, at);
    return given('mo_hinh', /^(?:ho tro|trao|tang|cap|dau tu|vay)$/.test(verb) ? 'doubtful' : sureness);
  }
  if (head.metric === 'sms') {
    const found = findTopic(nodes, at, head.end, 'views');
    if (found?.topic === 'group') return given('zalo_nhom_tin');
    if (found && found.from === 'clause' && found.topic !== 'sms') return given('sms', 'doubtful');
  }
  return given(head.metric as MetricId);
};

const verbLeft = (nodes: readonly Node[], at: number): string => {
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    const node = nodes[index]!;
    if (/^[.;:|]$/.test(node.text)) return '';
    if (node.roles.verb || /^(?:nhan|tiep nhan|pho bien|vay|dau tu|quan triet)$/.test(node.text))
      return node.text;
  }
  return '';
};

const issued = /^(?:ban hanh|xay dung|phat hanh|tham muu|soan|bien soan|gui|lam|trien khai|thuc hien)$/;

/** Documents count where the unit issued them; laws that were explained and letters that came in do not. */
const readDocuments = (
  nodes: readonly Node[],
  at: number,
  head: Head,
  headings: readonly (readonly Node[])[],
  given: (metric: MetricId, how?: Sureness) => Meaning,
): Meaning => {
  const after = nodes
    .slice(head.end, head.end + 4)
    .map((node) => node.text)
    .join(' ');
  if (/luat|quy pham|cap tren|trung uong/.test(after)) return 'nothing';
  const label = labelLeft(nodes, at);
  const clause = nodes.slice(Math.max(0, at - 16), at);
  const byVerb = issued.test(verbLeft(nodes, at)) || clause.some((node) => node.text === 'ban hanh');
  const inHeading = headings.some((heading) =>
    heading.some(
      (node) =>
        /^(?:chi dao|trien khai|van ban)$/.test(node.text) || node.roles.thing?.metric === 'vb_ban_hanh',
    ),
  );
  const beside =
    clause.some((node) => node.roles.thing?.metric === 'vb_ban_hanh' || node.text === 'chi dao') ||
    nodes.slice(head.end, head.end + 5).some((node) => node.roles.thing?.metric === 'vb_ban_hanh');
  const known =
    byVerb ||
    inHeading ||
    beside ||
    (label?.firm ?? false) ||
    /chi dao|trien khai|huong dan|gui|den cac/.test(after) ||
    (at === 0 && head.metric === 'vb_ban_hanh');
  if (head.metric === 'vb_weak') return byVerb || beside ? given('vb_ban_hanh') : 'nothing';
  return known ? given('vb_ban_hanh') : given('vb_ban_hanh', 'doubtful');
};

const readPieces = (
  nodes: readonly Node[],
  at: number,
  head: Head,
  headings: readonly (readonly Node[])[],
): Meaning => {
  const may = (pieces[head.unit] ?? '').split(' ');
  const label = labelLeft(nodes, at)?.head;
  if (label?.kind === 'thing' && may.includes(label.metric))
    return {
      metric: label.metric as MetricId,
      sort: label.sort,
      sureness: label.joint ? 'doubtful' : 'sure',
      topic: label.topic,
    };
  // `Bản tin khu phố in 250 bản`
  if (
    head.unit === 'ban' &&
    nodes.slice(Math.max(0, at - 8), at).some((node) => node.roles.art?.sort === 'bt')
  )
    return { metric: 'so_tay', sort: 'tin', sureness: 'likely', topic: '' };
  const generic = findTopic(nodes, at, head.end, head.unit);
  for (let index = at - 1; index >= Math.max(0, at - 60); index -= 1) {
    const node = nodes[index]!;
    if (node.text === '.' || node.text === ';') break;
    const thing = node.roles.thing;
    if (!thing || !may.includes(thing.metric)) continue;
    const other =
      /^[,/]$|^va$/.test(nodes[index - 1]?.text ?? '') &&
      nodes[index - 2]?.roles.thing &&
      nodes[index - 2]!.roles.thing!.metric !== thing.metric;
    const counted = nodes.slice(Math.max(0, index - 3), index).some((one) => one.kind === 'quantity');
    return {
      metric: thing.metric as MetricId,
      sort: thing.sort,
      sureness: other && !counted ? 'doubtful' : 'sure',
      topic: '',
    };
  }
  const metric = generic ? metricFor('piece', generic.topic === 'zalo' ? 'group' : generic.topic) : undefined;
  if (metric && may.includes(metric)) return { metric, sort: '-', sureness: 'sure', topic: generic!.topic };
  for (const heading of headings) {
    const things = [
      ...new Set(
        heading
          .map((node) => node.roles.thing?.metric)
          .filter((one) => one !== undefined && may.includes(one)),
      ),
    ];
    if (things.length === 1)
      return { metric: things[0] as MetricId, sort: '-', sureness: 'likely', topic: '' };
    const found = topicOfHeading(heading, head.unit, 'heading');
    const byTopic = found ? metricFor('piece', found.topic === 'zalo' ? 'group' : found.topic) : undefined;
    if (byTopic && may.includes(byTopic) && things.length === 0)
      return { metric: byTopic, sort: '-', sureness: 'likely', topic: '' };
    if (things.length > 1) return 'unknown';
  }
  return 'unknown';
};
