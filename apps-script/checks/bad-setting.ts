import { messages } from '../../shared/locale/messages';
import { schemaVersion } from '../../shared/tables/index';
import { type SettingId, settingRows } from '../../shared/tables/settings';
import type { Cell } from '../google/google';
import { webAppAddress } from '../operations/set-web-app';
import { readReference } from '../operations/state/reference';
import { exactCell, numberIn, textIn } from '../tabs/rows/cells';
import { keptOf } from './book/bench';
import type { Book } from './book/book';
import type { Check } from './book/check';
import { type Found, found, whereIs } from './book/finding';
import { campaignIds } from './book/what-is-there';

type Answer = { readonly values: readonly Cell[]; readonly certain: boolean } | null;

/** What a setting may be instead of what it is; null where it is right. */
const better = (book: Book, id: SettingId, value: Cell): Answer => {
  const text = textIn(value);
  if (id === 'schema') {
    const number = numberIn(value);
    if (number !== null && Number.isInteger(number) && number > 0) return null;
    return { values: [readReference(book.google)?.schema ?? schemaVersion], certain: true };
  }
  if (id === 'language') {
    return text === 'vi' || text === 'en' ? null : { values: [exactCell(book.language)], certain: true };
  }
  if (id === 'active_campaign') {
    const all = campaignIds(book);
    if (all.includes(text) || (text === '' && all.length === 0)) return null;
    return { values: all.map(exactCell), certain: all.length === 1 };
  }
  if (text === '' || webAppAddress(text) === text) return null;
  const normal = webAppAddress(text);
  return { values: normal === null ? [] : [exactCell(normal)], certain: true };
};

const shown = (value: Cell): string => String(value).replace(/^'/, '');

export const badSetting: Check = {
  id: 'bad-setting',
  stage: 'rows',
  find: (book) => {
    const table = book.table('settings');
    if (!table || table.missing.length > 0) return [];
    const rows = book.rows('settings', ['id', 'name', 'value']);
    return (Object.keys(settingRows) as SettingId[]).flatMap((id): Found[] => {
      const line = rows.find(({ cells }) => textIn(cells.id) === id);
      const name = settingRows[id][book.language];
      if (!line) {
        const answer = better(book, id, id === 'web_app' ? '-' : '');
        const value = answer?.certain ? (answer.values[0] ?? '') : '';
        return [
          found({
            id: `bad-setting:${id}`,
            severity: 'wrong',
            where: whereIs(table),
            facts: { name, value: '', missing: 'yes', better: shown(value) },
            mend: (bench) =>
              bench.insert(table, [
                { id: exactCell(id), name, value, help: messages(book.language).sheet.settings[id] },
              ]),
          }),
        ];
      }
      const value = line.cells.value ?? '';
      const answer = better(book, id, value);
      if (answer === null) return [];
      const certain = answer.certain && answer.values.length > 0;
      return [
        found({
          id: `bad-setting:${id}`,
          severity: id === 'active_campaign' ? 'wrong' : 'risk',
          repair: certain ? 'yes' : answer.values.length > 0 ? 'asks' : 'no',
          where: whereIs(table, {
            at: table.column('value'),
            rows: [line.row],
          }),
          facts: { name, value: shown(value), missing: '', better: shown(answer.values[0] ?? '') },
          choices: certain ? [] : answer.values.map((one) => ({ id: shown(one), label: shown(one) })),
          ...(answer.values.length === 0
            ? {}
            : {
                mend: (bench, choice) => {
                  const to = certain ? answer.values[0] : answer.values.find((one) => shown(one) === choice);
                  if (to === undefined) return;
                  const before = keptOf('settings', 'value', value, '');
                  bench.write(table as never, [{ row: line.row, id, column: 'value', before, after: to }]);
                },
              }),
        }),
      ];
    });
  },
};
