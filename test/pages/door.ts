import { vi } from 'vitest';

/** What the stand-in of `google.script.run` does with a call; a function that throws is Google's failure. */
export type Call = (json: string) => string | Promise<string>;

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(json: string): void;
};

/** Puts a `google.script.run` into the page and gives back every request that was sent through it. */
export function installGoogle(call: Call): { op: string; [field: string]: unknown }[] {
  const sent: { op: string }[] = [];
  const runner = (success: (answer: unknown) => void, failure: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    call: (json) => {
      sent.push(JSON.parse(json));
      Promise.resolve(json).then(call).then(success, failure);
    },
  });
  const nothing = () => undefined;
  vi.stubGlobal('google', { script: { run: runner(nothing, nothing) } });
  return sent;
}
