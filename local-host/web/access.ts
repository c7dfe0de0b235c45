import { timingSafeEqual } from 'node:crypto';

/** The custom header that carries the page token: no other site can send it without a preflight, which is refused. */
export const tokenHeader = 'x-so-ghim-token';
/** Which open page asks: it decides who sits there. */
export const pageHeader = 'x-so-ghim-page';

/**
 * The two origins of one port. The page and the web app live at `main`; what the web app answered is fetched from
 * `echo`, as Google answers from script.googleusercontent.com.
 */
export type Origins = {
  readonly main: { readonly host: string; readonly origin: string };
  readonly echo: { readonly host: string; readonly origin: string };
};

export function originsOf(port: number): Origins {
  const at = (name: string) => ({ host: `${name}:${port}`, origin: `http://${name}:${port}` });
  return { main: at('127.0.0.1'), echo: at('localhost') };
}

/** Which of the two origins a Host header names. Every other name is a DNS rebinding attempt or a mistake. */
export function originNamed(host: string | undefined, origins: Origins): 'main' | 'echo' | undefined {
  const name = host?.toLowerCase();
  if (name === origins.main.host) return 'main';
  if (name === origins.echo.host) return 'echo';
  return undefined;
}

/** Whether the browser says that our own page asks. A client that is no browser sends neither header. */
export function comesFromOurPage(
  headers: { readonly origin: string | undefined; readonly fetchSite: string | undefined },
  origins: Origins,
): boolean {
  if (headers.origin !== undefined && headers.origin !== origins.main.origin) return false;
  return headers.fetchSite === undefined || headers.fetchSite === 'same-origin';
}

export function isToken(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
