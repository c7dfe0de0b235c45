import { storage } from 'wxt/utils/storage';
import type { DraftFields } from '../models/draft-fields';

type KeptDraft = { readonly fields: DraftFields; readonly at: number };

/** What was typed for a page and not yet saved, by the article's key: it survives closing the panel. */
export const draftsItem = storage.defineItem<Record<string, KeptDraft>>('local:drafts', { fallback: {} });

const mostDrafts = 40;

export async function readDraft(key: string): Promise<DraftFields | null> {
  return (await draftsItem.getValue())[key]?.fields ?? null;
}

/** Null forgets the draft. Of many drafts the newest stay. */
export async function writeDraft(key: string, fields: DraftFields | null): Promise<void> {
  const { [key]: _old, ...others } = await draftsItem.getValue();
  const newest = Object.entries(others)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, mostDrafts - 1);
  const own: [string, KeptDraft][] = fields ? [[key, { fields, at: Date.now() }]] : [];
  await draftsItem.setValue(Object.fromEntries([...own, ...newest]));
}
