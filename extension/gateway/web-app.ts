import type { Problem } from '../../shared/problem';
import {
  AnswerOfAnyVersion,
  ClientAnswers,
  type ClientData,
  type ClientRequest,
  type Envelope,
  maximumRequestBytes,
  protocolVersion,
} from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import type { GatewayProblem, SheetGateway } from './sheet-gateway';

export type WebAppOptions = {
  readonly address: string;
  /** Empty for `hello` only. */
  readonly token: string;
  readonly client: Envelope['client'];
  readonly fetch?: typeof globalThis.fetch;
  readonly timeoutMs?: number;
};

/**
 * The sheet behind its web app. A simple request (`text/plain`, no credentials) needs no preflight, and Google's
 * 302 to a second origin is followed. Whatever is not our envelope may still have written its row: the caller
 * sends the same uuids again.
 */
export function createWebAppGateway(options: WebAppOptions): SheetGateway {
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return {
    send: async <R extends ClientRequest>(request: R) => {
      const envelope: Envelope = {
        v: protocolVersion,
        client: options.client,
        token: options.token,
        request,
      };
      const body = JSON.stringify(envelope);
      if (new TextEncoder().encode(body).length > maximumRequestBytes) {
        return refused<GatewayProblem>({ kind: 'too-large', limit: maximumRequestBytes, unit: 'bytes' });
      }
      const timeout = new AbortController();
      const timer = setTimeout(() => timeout.abort(), options.timeoutMs ?? 30_000);
      try {
        const response = await fetch(options.address, {
          method: 'POST',
          headers: { 'content-type': 'text/plain;charset=utf-8' },
          body,
          credentials: 'omit',
          redirect: 'follow',
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
          signal: timeout.signal,
        });
        return readAnswer<R>(request.op as R['op'], response.status, await readText(response));
      } catch {
        return refused<GatewayProblem>({ kind: timeout.signal.aborted ? 'timed-out' : 'unreachable' });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Twice what fifty thousand articles take. What is larger is not ours, and would not fit the worker. */
const largestAnswer = 64 * 1024 * 1024;

/** The answer's text; blank where it does not end. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return text + decoder.decode();
    text += decoder.decode(read.value, { stream: true });
    if (text.length > largestAnswer) {
      await reader?.cancel();
      return '';
    }
  }
}

/** Our envelope with the data that this operation answers; else what came instead, shortened. */
export function readAnswer<R extends ClientRequest>(
  op: R['op'],
  status: number,
  text: string,
): Result<ClientData<R['op']>, GatewayProblem> {
  const notOurs = refused<GatewayProblem>({
    kind: 'not-our-answer',
    status,
    excerpt: text
      .slice(0, 4_000)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
  });
  const answer = AnswerOfAnyVersion.safeParse(parseJson(text));
  if (!answer.success) return notOurs;
  if (!answer.data.ok) return refused(betweenVersions(answer.data.problem, answer.data.v));
  const { v } = answer.data;
  if (v !== protocolVersion) {
    return refused({ kind: v > protocolVersion ? 'sheet-too-new' : 'sheet-too-old', speaks: v });
  }
  const data = ClientAnswers[op].safeParse(answer.data.data);
  return answer.data.op === op && data.success ? done(data.data as ClientData<R['op']>) : notOurs;
}

/** The first add-on refuses a later protocol, and any add-on a later operation, as data that it does not know. */
function betweenVersions(problem: Problem, v: number): GatewayProblem {
  if (problem.kind === 'not-understood' && v > protocolVersion) return { kind: 'sheet-too-new', speaks: v };
  const isLater =
    problem.kind === 'bad-data' && (problem.field === 'v' || problem.reason === 'unknown-operation');
  return isLater ? { kind: 'sheet-too-old', speaks: v } : problem;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
