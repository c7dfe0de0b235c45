import type { MetricId } from '../metrics/index';
import type { Sureness } from './claims';
import { generic } from './generic';
import type { Context, Given, Meaning } from './given';
import type { Head } from './heads';
import { readHouseholds } from './households';
import type { Node } from './nodes';
import { readThing } from './things';
import { findTopic } from './topics';

const defaults: Readonly<Record<string, MetricId>> = {
  hn: 'hn_cuoc',
  sh: 'sh_buoi',
  dt: 'dt_cuoc',
  vn: 'vn_buoi',
};

/** What a number of a noun means: things by themselves, the rest by what it is of. `right`: the noun follows the number. */
export const counted = (
  nodes: readonly Node[],
  at: number,
  end: number,
  head: Head,
  context: Context,
  right: boolean,
  before: Given | null,
): Meaning => {
  const sureness: Sureness = head.joint ? 'doubtful' : 'sure';
  switch (head.kind) {
    case 'thing':
    case 'piece':
      return readThing(nodes, at, head, context.headings);
    case 'inter':
      return {
        metric: 'mxh_tt',
        sort: head.sort,
        sureness,
        topic: '',
        place: findTopic(nodes, at, end, 'views')?.topic,
      };
    case 'event': {
      const metric =
        defaults[head.topic] ??
        (right ? undefined : { tgpl: 'tgpl_nguoi' as const, vl: 'vl_nguoi' as const }[head.topic]);
      return metric ? { metric, sort: head.sort, sureness, topic: head.topic } : 'nothing';
    }
    case 'house':
      if (
        /(?:tieu bieu|dien hinh|guong mau)/.test(
          nodes
            .slice(end, end + 4)
            .map((node) => node.text)
            .join(' '),
        )
      )
        return { metric: 'guong', sort: '-', sureness: 'likely', topic: '' };
      return readHouseholds(nodes, at, end, head, before);
    default:
      return generic(nodes, at, end, head, context, right);
  }
};
