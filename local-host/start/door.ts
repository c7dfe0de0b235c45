import type { ExecutionService, Identity } from '../execution/service';
import { StartProblem } from './problem';

type Answer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: { readonly kind: string } };

/** The add-on's own door, used as its pages use it: `call(json)` as the owner at the sheet. */
export type Door = (request: { readonly op: string }) => Promise<unknown>;

export function openDoor(execution: ExecutionService, owner: Identity): Door {
  return async (request) => {
    const args = [JSON.stringify(request)];
    const result = await execution.run({ from: 'page', function: 'call', args, who: owner });
    const failed = (reason: string) => new StartProblem((p) => p.firstStart(request.op, reason));
    if (result.kind === 'error') throw failed(`${result.name}: ${result.message}`);
    if (result.kind !== 'value') throw failed(result.kind);
    const answer = JSON.parse(JSON.parse(result.json) as string) as Answer;
    if (!answer.ok) throw failed(JSON.stringify(answer.problem));
    return answer.data;
  };
}
