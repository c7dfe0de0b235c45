import { messages } from '../../shared/locale/messages';
import { publicationStates } from '../../shared/publication/genre';
import type { MetricId } from '../../shared/report/metrics/index';
import { viewTabs } from '../../shared/tables/index';
import { createFigures } from './formulas/figures';
import { literal, type Places, settingValue } from './formulas/places';
import { firstNameRow, firstThemeRow } from './layout/overview-places';
import type { View, ViewCell } from './layout/view';
import { coveredFormula } from './matrix';

export const overviewTab = viewTabs.overview;

/** The add-on's own cells, in hidden columns on the right: K holds what the visible sentences are made of. */
const own = {
  campaign: '$K$1',
  deadline: '$K$2',
  expected: '$K$3',
  reported: '$K$4',
  overdue: '$K$5',
  revise: '$K$6',
  accepted: '$K$7',
  changed: '$K$8',
} as const;

const totals: readonly { readonly say: Total; readonly metrics: readonly MetricId[] }[] = [
  { say: 'airings', metrics: ['tt_luot_phat'] },
  { say: 'minutes', metrics: ['tt_phut'] },
  { say: 'articles', metrics: ['tt_tin_bai', 'web_tin', 'fb_bai', 'zalo_bai'] },
  { say: 'attendances', metrics: ['hn_nguoi', 'sh_nguoi', 'dt_nguoi', 'vn_nguoi'] },
  { say: 'banners', metrics: ['bang_ron'] },
  { say: 'leaflets', metrics: ['to_roi'] },
];
/** What stands for the id of a campaign while there is none. */
const nothing = '–';
type Total = 'airings' | 'minutes' | 'articles' | 'attendances' | 'banners' | 'leaflets';

const date = (cell: string) => `TEXT(${cell},"dd/mm/yyyy")`;

const ownCells = (places: Places): ViewCell[] => {
  const figures = createFigures(places, own.campaign);
  const formulas = [
    // Never blank: blank rows must not count as rows of the campaign that is not there.
    `LET(id,${settingValue(places, 'active_campaign')},IF(id="",${literal(nothing)},id))`,
    `XLOOKUP(${own.campaign},${places.whole('campaigns', 'id')},${places.whole('campaigns', 'deadline')},0)`,
    figures.expected,
    figures.reported,
    figures.overdue(own.deadline),
    figures.revise,
    figures.accepted,
    `MAX(${places.whole('history', 'at')})`,
  ];
  return formulas.map((formula, index) => ({
    row: index + 1,
    column: 11,
    formula: `=${formula}`,
    tone: 'quiet',
  }));
};

const head = (places: Places): ViewCell[] => {
  const say = messages(places.language).sheet.overview;
  const due = messages(places.language).sheet.due;
  const ofCampaign = (column: 'title' | 'missing') =>
    `XLOOKUP(${own.campaign},${places.whole('campaigns', 'id')},${places.whole('campaigns', column)},"")`;
  const overdue = `IF(${own.overdue}>0,${own.overdue}&${literal(say.overdue)},IF(${own.deadline}>0,"0"&${literal(say.overdue)},${literal(due.unset)}))`;
  const headline = `${own.reported}&"/"&${own.expected}&${literal(say.reported)}&" · "&${overdue}&" · "&${own.revise}&${literal(say.revise)}&" · "&${own.accepted}&${literal(say.accepted)}`;
  const share = `IF(${own.expected}=0,"–",TEXT(${own.reported}/${own.expected},"0%"))`;
  const bar = `REPT("█",${own.reported})&REPT("░",${own.expected}-${own.reported})&"  "&${share}`;
  const deadline = `${literal(say.deadline)}&IF(${own.deadline}>0,${date(own.deadline)},${literal(due.unset)})`;
  const missing = `LET(lacks,${ofCampaign('missing')},IF(lacks="",""," · "&${literal(say.missing)}&lacks))`;
  const by = `XLOOKUP(${own.changed},${places.whole('history', 'at')},${places.whole('history', 'by')},"")`;
  const changed = `IF(${own.changed}>0,${literal(say.updatedBefore)}&TEXT(${own.changed},"hh:mm")&${literal(say.updatedDay)}&${date(own.changed)}&${literal(say.updatedBy)}&${by},${literal(say.neverUpdated)})`;
  const shown = (formula: string) => `=IF(${own.campaign}=${literal(nothing)},"",${formula})`;
  const line = { column: 1, across: 9 } as const;
  return [
    {
      ...line,
      row: 1,
      formula: `=IF(${own.campaign}=${literal(nothing)},${literal(say.noCampaign)},${ofCampaign('title')})`,
      size: 15,
      bold: true,
    },
    { ...line, row: 2, formula: shown(headline), size: 13, bold: true },
    { ...line, row: 3, formula: shown(bar), size: 11, tone: 'progress' },
    { ...line, row: 4, formula: shown(`${deadline}&${missing}`) },
    { ...line, row: 5, formula: `=${changed}`, tone: 'quiet' },
  ];
};

const themeRows = (places: Places, themes: readonly number[], units: number): ViewCell[] => {
  const say = messages(places.language).sheet.overview;
  const figures = createFigures(places, own.campaign);
  const header = { row: firstThemeRow - 1, tone: 'section', bold: true } as const;
  const counts = (row: number, theme: number): ViewCell[] => [
    {
      row,
      column: 3,
      formula: `=${figures.articles('goc', theme)}`,
      format: `#,##0;-#,##0;"0 · ${say.none}"`,
      align: 'right',
      bold: true,
    },
    { row, column: 4, formula: `=${figures.articles('dang_lai', theme)}`, format: '#,##0', align: 'right' },
  ];
  const other = firstThemeRow + themes.length;
  return [
    { ...header, column: 1, across: 2, text: say.themes },
    { ...header, column: 3, text: say.originals, align: 'right' },
    { ...header, column: 4, text: say.reposts, align: 'right' },
    { ...header, column: 5, text: say.units, align: 'right' },
    ...themes.flatMap((theme, index): ViewCell[] => [
      { row: firstThemeRow + index, column: 1, text: theme, align: 'center' },
      { row: firstThemeRow + index, column: 2, formula: `=${figures.themeLabel(theme)}` },
      ...counts(firstThemeRow + index, theme),
      {
        row: firstThemeRow + index,
        column: 5,
        formula: `=${coveredFormula(places, own.campaign, units, index)}`,
        align: 'right',
      },
    ]),
    { row: other, column: 2, text: say.other, tone: 'quiet' },
    { row: other, column: 3, formula: `=${figures.articles('goc', 0)}`, format: '#,##0', align: 'right' },
    {
      row: other,
      column: 4,
      formula: `=${figures.articles('dang_lai', 0)}`,
      format: '#,##0',
      align: 'right',
    },
  ];
};

const totalRows = (places: Places): ViewCell[] => {
  const say = messages(places.language).sheet.overview;
  const figures = createFigures(places, own.campaign);
  const number = { column: 8, align: 'right', bold: true, format: '#,##0' } as const;
  const after = firstThemeRow + totals.length;
  return [
    { row: firstThemeRow - 1, column: 7, across: 3, text: say.totals, tone: 'section', bold: true },
    ...totals.flatMap((total, index): ViewCell[] => {
      const row = firstThemeRow + index;
      return [
        { row, column: 7, text: say[total.say] },
        { ...number, row, formula: `=IF($J${row}=0,"–",${figures.total(total.metrics)})` },
        {
          row,
          column: 9,
          formula: `=${literal(say.from)}&$J${row}&"/"&${own.expected}&${literal(say.reports)}`,
          tone: 'quiet',
        },
        { row, column: 10, formula: `=${figures.filled(total.metrics)}`, tone: 'quiet' },
      ];
    }),
    { row: after, column: 7, text: say.ledger },
    { ...number, row: after, formula: `=${figures.allArticles}` },
    {
      row: after,
      column: 9,
      formula: `=${literal(`${say.originals} `)}&${figures.articles('goc')}&${literal(` · ${say.reposts} `)}&${figures.articles('dang_lai')}&${literal(` · ${publicationStates.go[places.language]} `)}&${figures.gone}`,
      tone: 'quiet',
    },
    { row: after + 1, column: 7, text: say.pins },
    { ...number, row: after + 1, formula: `=${figures.pins}` },
  ];
};

/** Each list has its title above it and room for every unit of the first campaign: the overdue with their days. */
const nameLists = [
  { say: 'overdueNames', pixels: 112 },
  { say: 'waitingNames', pixels: 84 },
  { say: 'reviseNames', pixels: 40 },
] as const;

const nameRows = (places: Places): ViewCell[] => {
  const say = messages(places.language).sheet.overview;
  const figures = createFigures(places, own.campaign);
  const names = (formula: string) =>
    `=IF(${own.campaign}=${literal(nothing)},"",IFERROR(${formula},${literal(say.nobody)}))`;
  const formulas = {
    overdueNames: figures.overdueNames(own.deadline),
    waitingNames: figures.waitingNames(own.deadline),
    reviseNames: figures.namesWith('yeu_cau_bs'),
  };
  return nameLists.flatMap((list, index): ViewCell[] => [
    { row: nameRow(index) - 1, column: 1, across: 9, text: say[list.say], tone: 'section', bold: true },
    { row: nameRow(index), column: 1, across: 9, formula: names(formulas[list.say]) },
  ]);
};

const nameRow = (index: number): number => firstNameRow + 2 * index + 1;

/** What leaders see in ten seconds (DOMAIN.md section 4): one A4 page, the head readable on a phone. */
export const overviewView = (places: Places, themes: readonly number[], units: number): View => {
  const lastRow = Math.max(firstThemeRow + themes.length, firstThemeRow + totals.length + 1);
  return {
    widths: [40, 300, 132, 84, 124, 20, 200, 84, 132, 40, 120],
    hidden: [10, 11],
    heights: [
      { row: 1, pixels: 46 },
      { row: 2, pixels: 32 },
      { row: firstNameRow - 1, pixels: 12 },
      { row: firstThemeRow - 2, pixels: 12 },
      ...nameLists.map(({ pixels }, index) => ({ row: nameRow(index), pixels })),
    ],
    rows: lastRow,
    frozenRows: 2,
    frozenColumns: 0,
    cells: [
      ...head(places),
      ...nameRows(places),
      ...themeRows(places, themes, units),
      ...totalRows(places),
      ...ownCells(places),
    ],
    looks: [
      {
        row: firstThemeRow,
        column: 3,
        rows: Math.max(themes.length, 1),
        columns: 1,
        when: { number: 0 },
        tone: 'red',
      },
    ],
  };
};
