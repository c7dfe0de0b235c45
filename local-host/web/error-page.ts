import { type Language, pageTexts } from '../locale/page';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** What a web app's visitor gets when the script throws: a page, with status 200, as Google answers. */
export function errorPage(error: { name: string; message: string }, language: Language): string {
  const title = pageTexts(language).webAppError;
  const said = escapeHtml(`${error.name}: ${error.message}`);
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><p>${said}</p></body></html>`;
}
