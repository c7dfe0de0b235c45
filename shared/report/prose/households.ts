import type { Sureness } from './claims';
import type { Given, Meaning } from './given';
import type { Head } from './heads';
import { metricFor, topicOf } from './kinds';
import type { Node } from './nodes';

const helped =
  /^(?:ho tro|tang|trao|cap|phat|giam|con|co|giup|vay|cap phat|sua chua|xay|phat trien|treo|gui)$/;

/** The event that the sentence tells of before the number. */
const eventBefore = (nodes: readonly Node[], at: number): string | null => {
  for (let index = at - 1; index >= Math.max(0, at - 14) && nodes[index]!.text !== '.'; index -= 1)
    if (/^(?:hn|sh|dt|vn)$/.test(topicOf(nodes[index]!))) return topicOf(nodes[index]!);
  return null;
};

/** Households count where they were called on at home, not where they were helped, counted or given leaflets. */
export const readHouseholds = (
  nodes: readonly Node[],
  at: number,
  end: number,
  head: Head,
  before: Given | null,
): Meaning => {
  // `đối thoại: 01 cuộc/38 hộ`
  const held =
    before &&
    /^(?:dt_cuoc|hn_cuoc)$/.test(before.metric) &&
    nodes
      .slice(Math.max(0, at - 3), at)
      .some((node) => node.kind === 'quantity' || /^(?:buoi|cuoc)$/.test(node.text));
  if (held) return { ...before, metric: metricFor('people', before.topic)!, sort: 'ho', sureness: 'likely' };
  // `36 hộ nghèo và 52 hộ cận nghèo`
  if (
    before &&
    /^(?:vd_ho|\w+_nguoi)$/.test(before.metric) &&
    /^(?:va|,)$/.test(nodes[at - 1]?.text ?? '') &&
    nodes[at - 2]?.roles.house
  )
    return { ...before, sort: head.unit };
  const given = (sureness: Sureness): Meaning => ({
    metric: 'vd_ho',
    sort: head.unit,
    sureness,
    topic: 'home',
  });
  for (let index = end; index < Math.min(nodes.length, end + 8); index += 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;]$/.test(node.text)) break;
    // `3 hộ nghèo viết đơn xin thoát nghèo`; beyond a comma they are households of another sort.
    if (
      !nodes.slice(end, index).some((one) => one.text === ',') &&
      /^(?:thoat ngheo|viet don|don xin thoat ngheo|dang ky thoat ngheo|dang ky|ung ho|vay von|duoc vay)$/.test(
        node.text,
      )
    )
      return 'nothing';
    if (topicOf(node) === 'home') return given('sure');
    if (/^(?:du|tham du|tham gia)$/.test(node.text) && index - end < 3) {
      const event = eventBefore(nodes, at);
      if (event) return { metric: metricFor('people', event)!, sort: 'ho', sureness: 'likely', topic: event };
    }
  }
  let spoken = false;
  for (let index = at - 1; index >= Math.max(0, at - 14); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;|]$/.test(node.text)) break;
    if (topicOf(node) === 'home') return given(spoken || node.text !== 'van dong' ? 'sure' : 'likely');
    // `tuyên truyền tại 9 hộ`
    if (node.text === 'tuyen truyen' && nodes[at - 1]!.text === 'tai') return given('likely');
    // A household that came to a dialogue or a training is one who came.
    if (/^(?:dt|hn)$/.test(topicOf(node)))
      return {
        metric: metricFor('people', topicOf(node))!,
        sort: 'ho',
        sureness: 'likely',
        topic: topicOf(node),
      };
    if (topicOf(node) === 'gift' || helped.test(node.text)) return 'nothing';
    if (node.text === 'tuyen truyen') spoken = true;
  }
  if (/^luot/.test(head.unit)) return given('likely');
  return spoken ? given('doubtful') : 'nothing';
};
