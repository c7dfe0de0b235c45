import { viewTabs } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import type { Google } from '../../google/google';
import type { Places } from '../formulas/places';
import { matrixView } from '../matrix';
import { overviewView } from '../overview';
import { choiceIn, numberIn, textIn } from '../rows/cells';
import { findSheet, openTable } from '../rows/columns';
import { readRows } from '../rows/rows';
import { layOutView } from './view';

/** The units of a campaign in the order of *Báo cáo*, and its themes by number. */
const membersOf = (google: Google, campaign: string): { units: string[]; themes: number[] } => {
  const reports = openTable(google, 'reports');
  const lists = openTable(google, 'lists');
  if (!reports.ok || !lists.ok) return { units: [], themes: [] };
  const units = readRows(reports.value)
    .filter((row) => textIn(row.cells.campaign) === campaign && textIn(row.cells.unit) !== '')
    .map((row) => textIn(row.cells.unit));
  const themes = readRows(lists.value)
    .filter(
      (row) => textIn(row.cells.campaign) === campaign && choiceIn(listKinds, row.cells.kind) === 'theme',
    )
    .map((row) => numberIn(row.cells.number))
    .filter((number): number is number => number !== null);
  return { units, themes: [...new Set(themes)].sort((a, b) => a - b) };
};

/** Lays out *Tổng quan* and *Nội dung* for a campaign. Only here does a campaign's size shape a tab. */
export const layOutViews = (google: Google, places: Places, campaign: string): void => {
  const { units, themes } = campaign === '' ? { units: [], themes: [] } : membersOf(google, campaign);
  const overview = findSheet(google, 'overview', [viewTabs.overview.vi, viewTabs.overview.en]);
  const matrix = findSheet(google, 'matrix', [viewTabs.matrix.vi, viewTabs.matrix.en]);
  if (overview) layOutView(google, overview, overviewView(places, themes));
  if (matrix) layOutView(google, matrix, matrixView(places, campaign, units, themes));
};
