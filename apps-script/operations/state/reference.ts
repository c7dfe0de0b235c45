import { type CampaignStage, campaignStages } from '../../../shared/campaign/stage';
import type { Language } from '../../../shared/locale/labels';
import { schemaVersion, tables } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import type { SettingId } from '../../../shared/tables/settings';
import type { Google } from '../../google/google';
import { sheetLanguage } from '../../tabs/layout/survey';
import { choiceIn, numberIn, textIn } from '../../tabs/rows/cells';
import { findSheet, locateColumns, type OpenTable, openTable } from '../../tabs/rows/columns';
import { readRows, readSome } from '../../tabs/rows/rows';
import { dayOf } from '../../tabs/rows/vietnam-time';

/**
 * What every request needs and the sheet tells only slowly, kept in a script property: which campaigns there are
 * and their theme numbers, the language, where the columns of *Nhật ký* stand. Renewed by set-up, by each change
 * that we make to it, by `sync`, and by the edit and change triggers.
 */
export type Reference = {
  readonly schema: number;
  /** Of headers, choices and formulas. */
  readonly language: Language;
  /** Of pages and messages: people may change it at any time. */
  readonly interface: Language;
  readonly active: string;
  /** The address that connection codes carry; absent where it was kept by an earlier version. */
  readonly webApp?: string;
  readonly campaigns: readonly {
    readonly id: string;
    readonly stage: CampaignStage;
    readonly themes: readonly number[];
    /** From this day on figures are locked; absent where it was kept before there was such a day. */
    readonly lockOn?: string | null;
  }[];
  /** Column ids from left to right, empty for columns of people's own. */
  readonly historyColumns: readonly string[];
  /** The header row of *Tin bài* and where its columns stood under it; absent where no request needed it yet. */
  readonly ledger?: KeptLedger;
};

export type KeptLedger = {
  readonly header: readonly string[];
  readonly columns: readonly (readonly [string, number])[];
};

const ledgerKept = ({ header, columns, width }: OpenTable<'publications'>): KeptLedger => ({
  header: header.slice(0, width).map(String),
  columns: [...columns],
});

const key = 'reference';

/** Read once in an execution, before any lock: the services are made anew for each. */
const read = new WeakMap<Google, Reference>();

/** Null before set-up. */
export const readReference = (google: Google): Reference | null => {
  const already = read.get(google);
  if (already) return already;
  const kept = google.properties.get(key);
  if (kept === null) return null;
  const reference = JSON.parse(kept) as Reference;
  read.set(google, reference);
  return reference;
};

/** Made by a later version of the add-on: it is read no further, and nothing of it is written to. */
export const isNewer = (reference: Reference): boolean => reference.schema > schemaVersion;

/** The settings as they stand in *Cấu hình*, by id. */
export const readSettings = (google: Google): Partial<Record<SettingId, string>> => {
  const table = openTable(google, 'settings');
  if (!table.ok) return {};
  return Object.fromEntries(
    readRows(table.value).map((row) => [textIn(row.cells.id), textIn(row.cells.value)]),
  ) as Partial<Record<SettingId, string>>;
};

const historyOrder = (google: Google): string[] => {
  const sheet = findSheet(google, 'history', [tables.history.tab.vi, tables.history.tab.en]);
  if (!sheet) return [];
  // A sheet of an earlier version lacks a column: the others are told all the same.
  const { columns, width } = locateColumns('history', sheet);
  const order: string[] = new Array(width).fill('');
  for (const [id, column] of columns) order[column - 1] = id;
  return order;
};

/** What the small tables say now; what was kept where they cannot be read. */
export const currentReference = (google: Google): Reference | null => {
  const settings = readSettings(google);
  const ledger = openTable(google, 'publications');
  const campaigns = openTable(google, 'campaigns');
  const lists = openTable(google, 'lists');
  if (settings.schema === undefined || !campaigns.ok || !lists.ok) return readReference(google);
  const themes = readRows(lists.value).filter((row) => choiceIn(listKinds, row.cells.kind) === 'theme');
  return {
    schema: numberIn(settings.schema) ?? 0,
    language: sheetLanguage(google),
    interface: settings.language === 'en' ? 'en' : 'vi',
    active: settings.active_campaign ?? '',
    webApp: settings.web_app ?? '',
    campaigns: readSome(campaigns.value, ['id', 'stage', 'lock_on'])
      .map((row) => ({
        id: textIn(row.cells.id),
        stage: choiceIn(campaignStages, row.cells.stage) ?? 'du_thao',
        lockOn: dayOf(row.cells.lock_on),
        themes: themes
          .filter((theme) => textIn(theme.cells.campaign) === textIn(row.cells.id))
          .map((theme) => numberIn(theme.cells.number))
          .filter((number): number is number => number !== null)
          .sort((a, b) => a - b),
      }))
      .filter((campaign) => campaign.id !== ''),
    historyColumns: historyOrder(google),
    ...(ledger.ok ? { ledger: ledgerKept(ledger.value) } : {}),
  };
};

/** Reads the small tables and keeps what was found. */
export const renewReference = (google: Google): Reference | null => {
  const reference = currentReference(google);
  if (reference === null) return null;
  google.properties.set(key, JSON.stringify(reference));
  read.set(google, reference);
  return reference;
};

/** Keeps something that was just seen or written, for the next request. */
const keep = (google: Google, change: Partial<Reference>): void => {
  const reference = readReference(google);
  if (reference === null) return;
  const renewed = { ...reference, ...change };
  read.set(google, renewed);
  google.properties.set(key, JSON.stringify(renewed));
};

/** Where the columns of *Tin bài* stand. */
export const keepLedger = (google: Google, table: OpenTable<'publications'>): void =>
  keep(google, { ledger: ledgerKept(table) });

export const keepWebApp = (google: Google, webApp: string): void => keep(google, { webApp });
