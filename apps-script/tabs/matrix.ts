import { messages } from '../../shared/locale/messages';
import { evidenceStates } from '../../shared/report/evidence';
import { viewTabs } from '../../shared/tables/index';
import { createFigures } from './formulas/figures';
import { letterFormula } from './formulas/letter';
import { literal, type Places, quoted, settingValue } from './formulas/places';
import { firstThemeRow, originalsColumn } from './layout/overview-places';
import type { ToneName } from './layout/palette';
import type { View, ViewCell } from './layout/view';
import { columnLetter } from './rows/columns';

export const matrixTab = viewTabs.matrix;

const campaignCell = '$A$1';
const activeCell = '$A$2';
export const headerRow = 4;
const firstUnitRow = 5;
const firstThemeColumn = 3;

/**
 * Units that did something on a theme, as the matrix of so many units counts them: *Tổng quan* shows the same figure.
 * A dash while the matrix shows another campaign.
 */
export const coveredFormula = (places: Places, campaign: string, units: number, index: number): string => {
  const tab = quoted(viewTabs.matrix[places.language]);
  const count = `${tab}!$${columnLetter(firstThemeColumn + index)}$${firstUnitRow + units}`;
  return `IF(${tab}!${campaignCell}=${campaign},${count},"–")`;
};

const letterTones: Record<keyof typeof evidenceStates, ToneName> = {
  claimed: 'yellow',
  evidenced: 'blue',
  verified: 'green',
};

/** *Nội dung*: units by themes, from the long table. The units are laid out by the add-on, the rest computes. */
export const matrixView = (
  places: Places,
  campaign: string,
  units: readonly string[],
  themes: readonly number[],
): View => {
  const say = messages(places.language).sheet.matrix;
  const figures = createFigures(places, campaignCell);
  const width = firstThemeColumn - 1 + Math.max(themes.length, 1);
  /** What each unit's report says of its themes, hidden on the right: looked up once for all of them. */
  const saidColumn = columnLetter(width + 1);
  const coveredRow = firstUnitRow + units.length;
  const section = { tone: 'section', bold: true } as const;
  const line = { column: 2, across: width - 1 } as const;

  const unitCells = units.flatMap((unit, index): ViewCell[] => {
    const row = firstUnitRow + index;
    const name = `XLOOKUP(${campaignCell}&"|"&$A${row},${places.whole('reports', 'id')},${places.whole('reports', 'unit_name')},"")`;
    return [
      { row, column: 1, text: unit, tone: 'quiet' },
      { row, column: 2, formula: `=${name}` },
      {
        row,
        column: width + 1,
        formula: `=" "&XLOOKUP(${campaignCell}&"|"&$A${row},${places.whole('reports', 'id')},${places.whole('reports', 'themes')},"")&" "`,
        tone: 'quiet',
      },
      ...themes.map(
        (theme, at): ViewCell => ({
          row,
          column: firstThemeColumn + at,
          formula: letterFormula(
            places,
            `${campaignCell}&"|"&$A${row}&"|${theme}"`,
            { name: `$B${row}`, said: `$${saidColumn}${row}` },
            theme,
          ),
          align: 'center',
          bold: true,
        }),
      ),
    ];
  });

  const themeCells = themes.flatMap((theme, at): ViewCell[] => {
    const column = firstThemeColumn + at;
    const originals = `${quoted(viewTabs.overview[places.language])}!$${originalsColumn}$${firstThemeRow + at}`;
    return [
      {
        ...section,
        row: headerRow,
        column,
        formula: `="${theme}. "&${figures.themeLabel(theme)}`,
        align: 'center',
      },
      {
        ...section,
        row: coveredRow,
        column,
        formula:
          units.length === 0
            ? '=0'
            : `=SUMPRODUCT((${columnLetter(column)}${firstUnitRow}:${columnLetter(column)}${coveredRow - 1}<>"")*1)`,
        align: 'center',
        format: '#,##0',
      },
      {
        ...section,
        row: coveredRow + 1,
        column,
        // Counted once, in the overview: the ledger may be long.
        formula: `=IF(${campaignCell}=${activeCell},${originals},"–")`,
        align: 'center',
        format: '#,##0',
      },
    ];
  });

  return {
    widths: [80, 340, ...Array.from({ length: width - 2 }, () => 104), 104],
    hidden: [1, width + 1],
    heights: [
      { row: 1, pixels: 32 },
      { row: headerRow, pixels: 64 },
    ],
    rows: coveredRow + 1,
    frozenRows: headerRow,
    frozenColumns: 2,
    gridlines: true,
    cells: [
      { row: 1, column: 1, text: campaign, tone: 'quiet' },
      { row: 2, column: 1, formula: `=${settingValue(places, 'active_campaign')}`, tone: 'quiet' },
      { ...line, row: 1, text: say.title, size: 13, bold: true },
      { ...line, row: 2, text: say.legend },
      {
        ...line,
        row: 3,
        formula: `=IF(${campaignCell}=${activeCell},${literal(say.how)},${literal(say.otherCampaign)})`,
        tone: 'quiet',
      },
      { ...section, row: headerRow, column: 2, text: say.unit },
      ...unitCells,
      ...themeCells,
      { ...section, row: coveredRow, column: 2, text: say.covered },
      { ...section, row: coveredRow + 1, column: 2, text: say.articles },
    ],
    looks:
      units.length === 0
        ? []
        : (Object.keys(evidenceStates) as (keyof typeof evidenceStates)[]).map((state) => ({
            row: firstUnitRow,
            column: firstThemeColumn,
            rows: units.length,
            columns: Math.max(themes.length, 1),
            when: { equals: evidenceStates[state].letter },
            tone: letterTones[state],
          })),
  };
};
