import type { Entry, ExecutionService, Identity } from '../execution/service';
import { webAppEvent } from '../web/web-app-event';
import { StartProblem } from './problem';

type Answer =
  | { readonly ok: true; readonly data: { readonly cursor?: string | null } }
  | { readonly ok: false; readonly problem: { readonly kind: string } };
type Request = { readonly op: string; readonly [field: string]: unknown };

/**
 * The add-on's own door, used as its pages use it: `call(json)` as somebody at the sheet. An operation that works in
 * stints is asked again until it is through.
 */
export type Door = (request: Request) => Promise<unknown>;
/** The web app's door, used as the extension uses it; the token is empty for `hello`. */
export type WebAppDoor = (token: string, request: Request) => Promise<unknown>;

async function ask(
  execution: ExecutionService,
  entry: Entry,
  { op }: Request,
): Promise<{ cursor?: unknown }> {
  const failed = (reason: string) => new StartProblem((p) => p.firstStart(op, reason));
  const result = await execution.run(entry);
  if (result.kind === 'error') throw failed(`${result.name}: ${result.message}`);
  if (result.kind === 'html') throw failed(result.kind);
  const text = result.kind === 'text' ? result.body : (JSON.parse(result.json) as string);
  const answer = JSON.parse(text) as Answer;
  if (!answer.ok) throw failed(JSON.stringify(answer.problem));
  return answer.data;
}

export function openDoor(execution: ExecutionService, who: Identity): Door {
  const once = (request: Request) =>
    ask(execution, { from: 'page', function: 'call', args: [JSON.stringify(request)], who }, request);
  return async (request) => {
    let data = await once(request);
    while (typeof data?.cursor === 'string')
      data = await once({ ...request, cursor: data.cursor } as typeof request);
    return data;
  };
}

export function openWebApp(execution: ExecutionService): WebAppDoor {
  return (token, request) => {
    const client = { name: 'so-ghim', version: '0.1.0' };
    const body = new TextEncoder().encode(JSON.stringify({ v: 1, client, token, request }));
    const event = webAppEvent({ queryString: '', pathInfo: '', post: { body, contentType: 'text/plain' } });
    return ask(execution, { from: 'web-app', method: 'POST', event }, request);
  };
}
