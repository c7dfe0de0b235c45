import type { FromFrame, ToFrame } from './messages';

type Handlers = {
  readonly onSuccess?: (value: unknown, user: unknown) => void;
  readonly onFailure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
};

/** `google.script` of HTML pages: https://developers.google.com/apps-script/guides/html/reference/run */
export function googleScript(tell: (message: FromFrame) => void) {
  const waiting = new Map<number, Handlers>();
  let last = 0;

  function runner(handlers: Handlers): unknown {
    return new Proxy(
      {},
      {
        get(_, name) {
          if (typeof name !== 'string' || name === 'then') return undefined;
          if (name === 'withSuccessHandler') return (onSuccess: never) => runner({ ...handlers, onSuccess });
          if (name === 'withFailureHandler') return (onFailure: never) => runner({ ...handlers, onFailure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
          return (...args: readonly unknown[]) => call(name, args, handlers);
        },
      },
    );
  }

  function call(name: string, args: readonly unknown[], handlers: Handlers): void {
    args.forEach((value, place) => {
      if (!isLegal(value)) throw new TypeError(`Failed due to illegal value in property: ${place}`);
    });
    last += 1;
    waiting.set(last, handlers);
    tell({ ghim: 'run', id: last, name, args: JSON.parse(JSON.stringify(args)) });
  }

  return {
    face: {
      run: runner({}),
      host: {
        origin: '',
        close: () => tell({ ghim: 'close' }),
        setHeight: (height: number) => tell({ ghim: 'size', height }),
        setWidth: (width: number) => tell({ ghim: 'size', width }),
        editor: { focus: () => tell({ ghim: 'focus' }) },
      },
    },
    settle(message: ToFrame): void {
      if (message.ghim === 'write') return;
      const handlers = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ghim === 'value') {
        handlers?.onSuccess?.(message.value, handlers.user);
        return;
      }
      const error = Object.assign(new Error(message.message), { name: message.name });
      if (handlers?.onFailure) handlers.onFailure(error, handlers.user);
      else console.error(error);
    },
  };
}

/** Google carries numbers, strings, booleans, null, arrays and plain objects, and refuses dates, functions and elements. */
function isLegal(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['number', 'string', 'boolean'].includes(typeof value);
  if (Array.isArray(value)) return value.every(isLegal);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isLegal);
}
