import { tables, viewTabs } from '../../../shared/tables/index';
import { identities, type Role, type TestHost } from '../../local-host/host';
import { changesOf, columnByHeader } from './changes-of';
import type { Doing } from './doing';
import { type HandEdit, type Tab, typedMark } from './hand-edit';
import { contentOf, countTexts, tabNow } from './sheet-texts';

/**
 * People who work in the sheet, and what must be there because of them: every text that they typed and did not take
 * away themselves, as often as they put it there.
 */
export type People = {
  /** Does a hand edit as the sheet stands at this moment; false where there was nothing to do it to. */
  edit(edit: HandEdit): boolean;
  /** How often people's own doing made each text more (or, below zero, less) frequent, over all tabs. */
  readonly made: ReadonlyMap<string, number>;
  /** Typed texts that stand less (`lost`) or more often (`doubled`) than people put them there. */
  typedTexts(): { readonly lost: string[]; readonly doubled: string[] };
  /** The id of a tab's sheet, whatever it is called by now. */
  sheet(tab: Tab): string;
  readonly done: readonly HandEdit[];
};

const changeTypes: Partial<Record<HandEdit['do'], string>> = {
  'insert-rows': 'INSERT_ROW',
  'copy-row': 'INSERT_ROW',
  'delete-rows': 'REMOVE_ROW',
  'insert-column': 'INSERT_COLUMN',
  'delete-column': 'REMOVE_COLUMN',
  'delete-tab': 'REMOVE_GRID',
  'move-rows': 'OTHER',
  'move-column': 'OTHER',
  'rename-tab': 'OTHER',
  sort: 'OTHER',
};

const sheetIds = (host: TestHost): ReadonlyMap<Tab, string> => {
  const names = { ...Object.fromEntries(Object.values(tables).map((one) => [one.id, one.tab])), ...viewTabs };
  return new Map(
    Object.entries(names).flatMap(([tab, { vi, en }]) => {
      const found = host.engine.sheets().find((one) => one.name === vi || one.name === en);
      return found ? [[tab as Tab, found.id] as const] : [];
    }),
  );
};

/** Only a page can hide rows: the add-on never does. */
const hideRow = ({ engine, pages }: TestHost, sheet: string, row: number, hidden: boolean): boolean => {
  const last = engine.extent(sheet).row;
  if (last < 2) return false;
  const at = 1 + (row % (last - 1));
  const range = { startRow: at, endRow: at, startColumn: 0, endColumn: 0, rangeType: 1 };
  const id = `sheet.mutation.set-row-${hidden ? 'hidden' : 'visible'}`;
  const params = { unitId: 'so-ghim', subUnitId: sheet, ranges: [range] };
  const base = pages.snapshot().revision;
  return pages.applyFromPage({ id, params, base }, identities.owner.email, 'page').kind === 'applied';
};

/**
 * `told`: Google's change trigger runs after structural edits, as it does for the owner's installed triggers. The
 * host must be set up; tabs are known by their names at this moment.
 */
export const peopleAt = (host: TestHost, { told = false, role = 'owner' as Role } = {}): People => {
  const sheets = sheetIds(host);
  const made = new Map<string, number>();
  const inHistory = new Set<string>();
  const done: HandEdit[] = [];
  let last: { readonly tab: Tab; readonly back: Doing; readonly after: string } | null = null;

  const sheetOf = (tab: Tab): string => {
    const sheet = sheets.get(tab);
    if (sheet === undefined) throw new Error(`no tab ${tab} when people came`);
    return sheet;
  };
  const tell = (edit: HandEdit): void => {
    const changeType = changeTypes[edit.do];
    if (!told || changeType === undefined) return;
    const user = role === 'owner' ? identities.owner.email : '';
    const event = { authMode: 'FULL', source: true, changeType, user, triggerUid: '1' };
    void host.execution.run({ from: 'trigger', function: 'onChangeInstalled', event } as never);
  };

  const doingOf = (edit: HandEdit): { tab: Tab; doing: Doing } | null => {
    if (edit.do === 'undo') {
      if (!last || contentOf(tabNow(host, sheetOf(last.tab))) !== last.after) return null;
      return { tab: last.tab, doing: last.back };
    }
    const tab = tabNow(host, sheetOf(edit.tab));
    if (!tab) return null;
    const place = {
      sheet: sheetOf(edit.tab),
      tab,
      extent: host.engine.extent(sheetOf(edit.tab)),
      columnOf: (id: string) => (edit.tab in tables ? columnByHeader(tab, edit.tab as 'reports', id) : 0),
    };
    const doing = changesOf(place, edit);
    return doing && { tab: edit.tab, doing };
  };

  return {
    made,
    done,
    sheet: sheetOf,
    edit: (edit) => {
      if (edit.do === 'hide-rows') return hideRow(host, sheetOf(edit.tab), edit.row, edit.hidden);
      const found = doingOf(edit);
      if (!found) return false;
      const { tab, doing } = found;
      const before = countTexts(tabNow(host, sheetOf(tab)));
      host.engine.apply(doing.changes, 'a person');
      const now = tabNow(host, sheetOf(tab));
      const after = countTexts(now);
      for (const text of new Set([...before.keys(), ...after.keys()])) {
        const more = (after.get(text) ?? 0) - (before.get(text) ?? 0);
        if (more === 0) continue;
        made.set(text, (made.get(text) ?? 0) + more);
        if (tab === 'history') inHistory.add(text);
      }
      last =
        edit.do === 'undo' || doing.back === null
          ? null
          : { tab, back: { changes: doing.back, back: null }, after: contentOf(now) };
      done.push(edit);
      tell(edit);
      return true;
    },
    typedTexts: () => {
      const there = new Map<string, number>();
      for (const [tab, sheet] of sheets) {
        for (const [text, count] of countTexts(tabNow(host, sheet))) {
          // The log tells of what people typed elsewhere.
          if (tab === 'history' && !inHistory.has(text)) continue;
          there.set(text, (there.get(text) ?? 0) + count);
        }
      }
      const typed = [...made].filter(([text]) => text.startsWith(typedMark));
      return {
        lost: typed.filter(([text, count]) => (there.get(text) ?? 0) < count).map(([text]) => text),
        doubled: typed.filter(([text, count]) => (there.get(text) ?? 0) > count).map(([text]) => text),
      };
    },
  };
};
