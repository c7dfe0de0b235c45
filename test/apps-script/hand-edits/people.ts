import { tables, viewTabs } from '../../../shared/tables/index';
import { identities, type Role, type TestHost } from '../../local-host/host';
import { changesOf, columnByHeader } from './changes-of';
import type { Doing } from './doing';
import { type HandEdit, type Tab, typedMark } from './hand-edit';
import { contentOf, countTexts, type TabData, tabNow } from './sheet-texts';

/**
 * People who work in the sheet, and what must be there because of them: every text that they typed and did not take
 * away themselves, as often as they put it there.
 */
export type People = {
  /** Does a hand edit as the sheet stands at this moment; false where there was nothing to do it to. */
  edit(edit: HandEdit): boolean;
  /** How often people's own doing made each text more (or, below zero, less) frequent in a tab. */
  made(tab: Tab): ReadonlyMap<string, number>;
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
  // Somebody may have deleted the tab.
  if (!engine.sheets().some((one) => one.id === sheet)) return false;
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
  const made = new Map<Tab, Map<string, number>>();
  const madeIn = (tab: Tab): Map<string, number> => {
    const texts = made.get(tab) ?? new Map<string, number>();
    made.set(tab, texts);
    return texts;
  };
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

  const doingOf = (edit: HandEdit): { tab: Tab; doing: Doing; before: TabData | undefined } | null => {
    if (edit.do === 'undo') {
      const before = last ? tabNow(host, sheetOf(last.tab)) : undefined;
      if (!last || contentOf(before) !== last.after) return null;
      return { tab: last.tab, doing: last.back, before };
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
    return doing && { tab: edit.tab, doing, before: tab };
  };

  return {
    made: madeIn,
    done,
    sheet: sheetOf,
    edit: (edit) => {
      if (edit.do === 'hide-rows') return hideRow(host, sheetOf(edit.tab), edit.row, edit.hidden);
      const found = doingOf(edit);
      if (!found) return false;
      const { tab, doing } = found;
      const before = countTexts(found.before);
      host.engine.apply(doing.changes, 'a person');
      const now = tabNow(host, sheetOf(tab));
      const after = countTexts(now);
      for (const text of new Set([...before.keys(), ...after.keys()])) {
        const more = (after.get(text) ?? 0) - (before.get(text) ?? 0);
        if (more === 0) continue;
        madeIn(tab).set(text, (madeIn(tab).get(text) ?? 0) + more);
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
      const lost: string[] = [];
      const doubled: string[] = [];
      for (const [tab, sheet] of sheets) {
        const there = countTexts(tabNow(host, sheet));
        for (const [text, count] of madeIn(tab)) {
          if (!text.startsWith(typedMark)) continue;
          const now = there.get(text) ?? 0;
          if (now < count) lost.push(text);
          if (now > count) doubled.push(text);
        }
      }
      return { lost, doubled };
    },
  };
};
