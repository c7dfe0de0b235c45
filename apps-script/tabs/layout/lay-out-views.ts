import { viewTabs } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import type { Cell, Google } from '../../google/google';
import type { Places } from '../formulas/places';
import { matrixView } from '../matrix';
import { overviewView } from '../overview';
import { choiceIn, numberIn, textIn } from '../rows/cells';
import { findSheet, openTable, readColumn } from '../rows/columns';
import { readRows } from '../rows/rows';
import { layOutView } from './view';

/** The units of a campaign in the order of *Báo cáo*, and its themes by number. */
const membersOf = (google: Google, campaign: string): { units: string[]; themes: number[] } => {
  const reports = openTable(google, 'reports');
  const lists = openTable(google, 'lists');
  if (!reports.ok || !lists.ok) return { units: [], themes: [] };
  const of = readColumn(reports.value, 'campaign');
  const units = readColumn(reports.value, 'unit')
    .map(textIn)
    .filter((unit, index) => index > 0 && unit !== '' && textIn(of[index] as Cell) === campaign);
  const themes = readRows(lists.value)
    .filter(
      (row) => textIn(row.cells.campaign) === campaign && choiceIn(listKinds, row.cells.kind) === 'theme',
    )
    .map((row) => numberIn(row.cells.number))
    .filter((number): number is number => number !== null);
  return { units, themes: [...new Set(themes)].sort((a, b) => a - b) };
};

/** *Tổng quan* or *Nội dung* for a campaign. Only here does a campaign's size shape a tab. */
export const layOutOneView = (
  google: Google,
  places: Places,
  campaign: string,
  id: keyof typeof viewTabs,
): void => {
  const { units, themes } = campaign === '' ? { units: [], themes: [] } : membersOf(google, campaign);
  const sheet = findSheet(google, id, [viewTabs[id].vi, viewTabs[id].en]);
  if (!sheet) return;
  const view =
    id === 'overview'
      ? overviewView(places, themes, units.length)
      : matrixView(places, campaign, units, themes);
  layOutView(google, sheet, view);
};

/** Both views, the matrix first: the overview points at the row below its units. */
export const layOutViews = (google: Google, places: Places, campaign: string): void => {
  layOutOneView(google, places, campaign, 'matrix');
  layOutOneView(google, places, campaign, 'overview');
};
