import type { ExecutionService, Identity } from '../execution/service';
import { StartProblem } from './problem';

type Answer =
  | { readonly ok: true; readonly data: { readonly cursor?: string | null } }
  | { readonly ok: false; readonly problem: { readonly kind: string } };

/**
 * The add-on's own door, used as its pages use it: `call(json)` as the owner at the sheet. An operation that works in
 * stints is asked again until it is through.
 */
export type Door = (request: { readonly op: string }) => Promise<unknown>;

export function openDoor(execution: ExecutionService, owner: Identity): Door {
  const once = async (request: { readonly op: string }) => {
    const args = [JSON.stringify(request)];
    const result = await execution.run({ from: 'page', function: 'call', args, who: owner });
    const failed = (reason: string) => new StartProblem((p) => p.firstStart(request.op, reason));
    if (result.kind === 'error') throw failed(`${result.name}: ${result.message}`);
    if (result.kind !== 'value') throw failed(result.kind);
    const answer = JSON.parse(JSON.parse(result.json) as string) as Answer;
    if (!answer.ok) throw failed(JSON.stringify(answer.problem));
    return answer.data;
  };
  return async (request) => {
    let data = await once(request);
    while (typeof data?.cursor === 'string')
      data = await once({ ...request, cursor: data.cursor } as typeof request);
    return data;
  };
}
