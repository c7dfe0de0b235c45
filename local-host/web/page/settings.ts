import type { Language } from '../../locale/page';

export type Settings = {
  /** Changes when the host is started anew. */
  token: string;
  readonly language: Language;
  /** This page among all that are open; the server marks with it what came from here. */
  readonly page: string;
};

export function readToken(from: Document): string {
  return from.querySelector<HTMLMetaElement>('meta[name="so-ghim-token"]')?.content ?? '';
}

export function readSettings(from: Document): Settings {
  return {
    token: readToken(from),
    language: from.documentElement.lang === 'en' ? 'en' : 'vi',
    page: crypto.randomUUID(),
  };
}
