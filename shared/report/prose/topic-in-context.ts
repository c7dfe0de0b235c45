import { placeOfLabel } from './around';
import type { Context } from './given';
import { isNear, type TopicFound } from './kinds';
import type { Node } from './nodes';
import { findTopic, onlyTopic, topicOfHeading } from './topics';

/** The topic of a generic noun: in its line, else what was counted just before, else of the headings and the title. */
export const topicIn = (
  nodes: readonly Node[],
  at: number,
  end: number,
  kind: string,
  context: Context,
  goesOn: boolean,
): TopicFound | null => {
  const here = findTopic(nodes, at, end, kind);
  if (here) return here;
  const { memory } = context;
  const listed =
    kind === 'buoi' &&
    context.headings.every((heading) => !topicOfHeading(heading, kind, 'heading')) &&
    placeOfLabel(nodes, at) !== '';
  const last = memory.find(({ topic }) => isNear(kind, topic));
  if ((goesOn || listed) && last) return { ...last, from: 'memory', joint: false, at: -1 };
  for (const heading of context.headings) {
    const found = topicOfHeading(heading, kind, 'heading');
    if (found) return found;
  }
  if (kind === 'art' || kind === 'views') {
    const only = onlyTopic(nodes, at, kind);
    if (only) return only;
  }
  // What the title is about, where nothing nearer says.
  return kind === 'art' || kind === 'views' ? topicOfHeading(context.title, kind, 'heading') : null;
};
