import type { Context, Meaning } from './given';
import { metricFor } from './kinds';
import type { Node } from './nodes';
import { topicIn } from './topic-in-context';

/** Minutes count where they are of the radio; `loose`: not said to be a total, nor of each airing. */
export const minutesOf = (nodes: readonly Node[], at: number, context: Context): Meaning => {
  const found = topicIn(nodes, at, at + 1, 'minutes', context, true);
  const label = nodes.slice(Math.max(0, at - 8), at).some((node) => node.roles.time);
  const isAired =
    !found &&
    nodes.slice(Math.max(0, at - 24), at).some((node) => /^(?:phat|phat lai)$/.test(node.text)) &&
    !nodes.some((node) => node.roles.thing?.metric === 'to_roi');
  if (isAired) return { metric: 'tt_phut', sort: '-', sureness: 'likely', topic: 'radio', loose: true };
  if (!found && !label) return 'unknown';
  if (found && !metricFor('minutes', found.topic) && !(label && found.from !== 'clause')) return 'nothing';
  return {
    metric: 'tt_phut',
    sort: '-',
    sureness: found?.joint ? 'doubtful' : found && found.from !== 'memory' ? 'sure' : 'likely',
    topic: 'radio',
    loose: true,
  };
};
