import type { Language } from '../../locale/page';

export type Settings = {
  /** Changes when the host is started anew. */
  token: string;
  readonly language: Language;
  /** This page among all that are open; the server marks with it what came from here. */
  readonly page: string;
  /** All that the tracker holds is sample data. */
  readonly isSample: boolean;
};

const readMeta = (from: Document, name: string): string =>
  from.querySelector<HTMLMetaElement>(`meta[name="so-ghim-${name}"]`)?.content ?? '';

export const readToken = (from: Document): string => readMeta(from, 'token');

/** Milliseconds from the machine's clock to the tracker's: 0 but for a demo. */
export const readClockOffset = (from: Document): number => Number(readMeta(from, 'clock'));

export function readSettings(from: Document): Settings {
  return {
    token: readToken(from),
    language: from.documentElement.lang === 'en' ? 'en' : 'vi',
    page: crypto.randomUUID(),
    isSample: readMeta(from, 'sample') !== '',
  };
}
