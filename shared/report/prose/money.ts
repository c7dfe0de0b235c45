import type { Sureness } from './claims';
import type { Meaning } from './given';
import { topicOf } from './kinds';
import type { Node } from './nodes';

const aboutSpeaking =
  /^(?:tuyen truyen|truyen thong|in|in an|bang ron|to roi|pa no|phat thanh|truyen thanh|maket)$/;

/** Money counts where it was spent on communication; gifts, loans and houses do not. `phường 12 triệu, xã hội hóa 5 triệu`. */
export const readMoney = (
  nodes: readonly Node[],
  at: number,
  headings: readonly (readonly Node[])[],
): Meaning => {
  const source = sourceLeft(nodes, at) ?? sourceRight(nodes, at);
  if (source === 'gift') return 'nothing';
  const line = nodes.slice(Math.max(0, at - 60), at + 30);
  const spoken =
    (nodes[at - 1]?.text === ':' && nodes[at - 2]?.text === 'kp') ||
    line.some((node) => topicOf(node) === 'money' || aboutSpeaking.test(node.text)) ||
    headings.some((heading) => heading.some((node) => topicOf(node) === 'money'));
  if (source) {
    const sureness: Sureness = !spoken ? 'doubtful' : 'sure';
    return { metric: source === 'ns' ? 'kp_ns' : 'kp_xhh', sort: '-', sureness, topic: '' };
  }
  const told = line.some((node) => /^(?:ns|xhh)$/.test(topicOf(node)));
  const ofSpeaking = nodes.slice(Math.max(0, at - 16), at).some((node) => topicOf(node) === 'money');
  if (!ofSpeaking || told) return ofSpeaking ? 'nothing' : 'nothing';
  return {
    metric: 'kp_ns',
    sort: '-',
    sureness:
      line.some((node) => aboutSpeaking.test(node.text)) ||
      headings.some((heading) => heading.some((node) => topicOf(node) === 'money'))
        ? 'likely'
        : 'doubtful',
    topic: '',
  };
};

const sourceOf = (node: Node): string | null => {
  const topic = /^(?:van dong|quyen gop)$/.test(node.text) ? 'xhh' : topicOf(node);
  return /^(?:ns|xhh|gift)$/.test(topic) ? topic : null;
};

const sourceLeft = (nodes: readonly Node[], at: number): string | null => {
  let commas = 0;
  let found: string | null = null;
  for (let index = at - 1; index >= Math.max(0, at - 20); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' && node.quantity!.measure === 'millions') break;
    if (/^[.;|]$/.test(node.text)) break;
    if (node.text === ',') commas += 1;
    const source = sourceOf(node);
    if (source === 'gift') return 'gift';
    if (commas === 0) found ??= source;
  }
  return found;
};

const sourceRight = (nodes: readonly Node[], at: number): string | null => {
  if (nodes[at + 1]?.text === '(' && nodes.slice(at + 2, at + 8).some((one) => one.kind === 'quantity'))
    return null;
  for (let index = at + 1; index < Math.min(nodes.length, at + 12); index += 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;|]$/.test(node.text)) return null;
    // `9,2 triệu đồng, nguồn ngân sách phường`
    if (
      node.text === ',' &&
      !/^(?:nguon|tu|do|lay|trich)$/.test(nodes[index + 1]?.text ?? '') &&
      !sourceOf(nodes[index + 1] ?? node)
    )
      return null;
    const source = sourceOf(node);
    // `6,5 triệu đồng (ngân sách 5 triệu, xã hội hóa 1,5 triệu)` says of what the parts are.
    if (source) return source;
  }
  return null;
};
