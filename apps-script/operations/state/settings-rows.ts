import type { Language } from '../../../shared/locale/labels';
import { messages } from '../../../shared/locale/messages';
import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import { type SettingId, settingRows } from '../../../shared/tables/settings';
import type { ChangeSet } from '../../changes/change-set';
import type { Cell, Google } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { openTable } from '../../tabs/rows/columns';
import { insertRecords, readRows } from '../../tabs/rows/rows';

const firstValues = (language: Language, schema: number): Record<SettingId, Cell> => ({
  schema,
  language,
  active_campaign: '',
  web_app: '',
});

/** Adds the settings that are not there yet; what people set is kept. Says how many were added. */
export const ensureSettings = (
  google: Google,
  language: Language,
  schema: number,
): Result<number, Problem> => {
  const table = openTable(google, 'settings');
  if (!table.ok) return table;
  const rows = readRows(table.value);
  const present = new Set(rows.map((row) => textIn(row.cells.id)));
  const missing = (Object.keys(settingRows) as SettingId[]).filter((id) => !present.has(id));
  if (missing.length === 0) return done(0);
  const last = rows[rows.length - 1]?.row ?? 1;
  const say = messages(language).sheet.settings;
  const values = firstValues(language, schema);
  insertRecords(
    table.value,
    last,
    missing.map((id) => ({ id, name: settingRows[id][language], value: values[id], help: say[id] })),
  );
  return done(missing.length);
};

/** Changes the value of one setting. */
export const writeSetting = (
  google: Google,
  changes: ChangeSet,
  id: SettingId,
  value: Cell,
): Result<null, Problem> => {
  const table = openTable(google, 'settings');
  if (!table.ok) return table;
  const row = readRows(table.value).find((one) => textIn(one.cells.id) === id);
  if (row) changes.change(table.value, row, { value });
  return done(null);
};
