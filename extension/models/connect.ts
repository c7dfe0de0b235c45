import { signal } from '@preact/signals';
import { decodeConnectionCode } from '../../shared/connection-code';
import { done, type Result, refused } from '../../shared/result';
import type { GatewayProblem } from '../gateway/sheet-gateway';

export type ConnectStep =
  | { readonly kind: 'idle' }
  /** The code leads to this machine: the browser will ask, and the panel says why beforehand. */
  | { readonly kind: 'needs-permission'; readonly host: string }
  | { readonly kind: 'connecting'; readonly since: number }
  | { readonly kind: 'problem'; readonly problem: GatewayProblem };

export type ConnectPorts = {
  readonly now: () => number;
  readonly hasPermission: (origins: readonly string[]) => Promise<boolean>;
  /** Only works while the browser still counts the person's click. */
  readonly askPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly connect: (address: string, code: string) => Promise<Result<null, GatewayProblem>>;
};

export type ConnectModel = ReturnType<typeof createConnect>;

/** A local host answers under one name and redirects to the other, as Google does with its two hosts. */
const localOrigins = ['http://127.0.0.1/*', 'http://localhost/*'] as const;

export function createConnect(ports: ConnectPorts) {
  const code = signal('');
  const step = signal<ConnectStep>({ kind: 'idle' });

  const hello = async (target: Target) => {
    step.value = { kind: 'connecting', since: ports.now() };
    const result = await ports.connect(target.address, target.code).catch((error: unknown) => {
      // The browser stopped the worker before it answered.
      console.error('connect', error);
      return refused({ kind: 'unreachable' as const });
    });
    step.value = result.ok ? { kind: 'idle' } : { kind: 'problem', problem: result.problem };
    if (result.ok) code.value = '';
  };

  const start = async (): Promise<void> => {
    if (step.peek().kind === 'connecting') return;
    const target = targetOf(code.peek());
    if (!target.ok) step.value = { kind: 'problem', problem: target.problem };
    else if (target.value.local && !(await ports.hasPermission(localOrigins))) {
      step.value = { kind: 'needs-permission', host: target.value.host };
    } else await hello(target.value);
  };

  /** Called by the very click: nothing may be awaited before the browser is asked. */
  const allow = async (): Promise<void> => {
    const target = targetOf(code.peek());
    if (!target.ok) return;
    const allowed = await ports.askPermission(localOrigins);
    if (allowed) await hello(target.value);
    else step.value = { kind: 'problem', problem: { kind: 'no-permission', origin: target.value.host } };
  };

  return {
    code,
    step,
    start,
    allow,
    type: (text: string) => {
      code.value = text;
      if (step.peek().kind !== 'connecting') step.value = { kind: 'idle' };
    },
  };
}

type Target = {
  readonly address: string;
  readonly code: string;
  readonly host: string;
  readonly local: boolean;
};

/** Where a pasted code leads. Only Google's web apps and this machine are places to send articles to. */
export function targetOf(pasted: string): Result<Target, GatewayProblem> {
  const decoded = decodeConnectionCode(pasted);
  if (!decoded.ok) return refused<GatewayProblem>(decoded.problem);
  const { address, code } = decoded.value;
  const local = /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?\/\S*$/.exec(address);
  if (local) return done({ address, code, host: `${local[1]}${local[2] ?? ''}`, local: true });
  if (/^https:\/\/script\.google\.com\/\S+\/exec$/.test(address)) {
    // Copied from a browser with several Google accounts: `/macros/u/1/s/…` asks that account to sign in.
    const plain = address.replace(/\/macros\/u\/\d+\//, '/macros/');
    return done({ address: plain, code, host: 'script.google.com', local: false });
  }
  return refused<GatewayProblem>({ kind: 'bad-code' });
}
