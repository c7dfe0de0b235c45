import type { Identity } from '../../execution/service';
import type { SheetSettings } from '../../execution/sheet-settings';
import type { Role, RunAnswer } from '../messages';
import { readToken, type Settings } from './settings';

export type WorkbookSnapshot = {
  readonly revision: number;
  readonly workbook: { readonly id: string };
  readonly settings: SheetSettings;
};
export type Pressed = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Everything the page asks of the host by fetch. Throws when the host cannot be reached or refuses. */
export function hostApi(settings: Settings) {
  async function ask(path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-so-ghim-token': settings.token, 'x-so-ghim-page': settings.page },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }
  return {
    workbook: async () => (await ask('workbook')) as WorkbookSnapshot,
    run: async (from: 'menu' | 'page', name: string, args: readonly unknown[]) =>
      (await ask('run', { from, function: name, args })) as RunAnswer,
    answer: (id: string, button: Pressed, text: string) => ask('answer', { id, button, text }),
    become: async (role: Role) => (await ask('identity', { role })) as Identity,
    /** What the host says now: its token, and the page's script, which another build names differently. */
    async present(): Promise<{ readonly token: string; readonly script: string | undefined }> {
      const answer = await fetch('/', { cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return { token: readToken(page), script: pageScript(page) };
    },
  };
}

export type HostApi = ReturnType<typeof hostApi>;

export function pageScript(from: Document): string | undefined {
  return from.querySelector('script[type="module"]')?.getAttribute('src') ?? undefined;
}
