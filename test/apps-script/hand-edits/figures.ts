import { choiceIn } from '../../../apps-script/tabs/rows/cells';
import { columnMark } from '../../../apps-script/tabs/rows/columns';
import { origins, publicationStates } from '../../../shared/publication/genre';
import { countArticles, countCampaign, type ReportRow } from '../../../shared/report/counting';
import { evidenceStates } from '../../../shared/report/evidence';
import { metrics } from '../../../shared/report/metrics/index';
import { reportStatuses } from '../../../shared/report/status';
import { readClaims } from '../../../shared/report/theme-claims';
import { type TableId, tables } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import type { TestHost } from '../../local-host/host';
import type { People } from './people';

type Scalar = string | number | boolean | null;

/** Rows of a table by column id, however people moved and renamed its columns. */
const rowsOf = async (
  { engine }: TestHost,
  people: People,
  table: TableId,
): Promise<Record<string, Scalar>[]> => {
  const sheet = people.sheet(table);
  const { row: rows, column: columns } = engine.extent(sheet);
  if (rows < 2) return [];
  const cells = await engine.read({ sheet, row: 1, column: 1, rows, columns });
  const places = new Map<string, number>();
  for (const { id, labels } of tables[table].columns) {
    const at = cells[0]?.findIndex(({ value }) => value === labels.vi || value === labels.en) ?? -1;
    if (at >= 0) places.set(id, at);
  }
  for (const { key, value, at } of engine.metadata()) {
    if (key !== columnMark || at.kind !== 'column' || at.sheet !== sheet || places.has(value)) continue;
    places.set(value, at.column - 1);
  }
  return cells
    .slice(1)
    .map((line) => Object.fromEntries([...places].map(([id, at]) => [id, line[at]?.value ?? null])));
};

const dayOf = (value: Scalar | undefined): string | null =>
  typeof value === 'number' ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : null;
const labels = <Key extends string>(of: Readonly<Record<Key, { labels: { vi: string; en: string } }>>) =>
  Object.fromEntries(
    Object.entries(of).map(([key, one]) => [key, (one as { labels: object }).labels]),
  ) as never;

/** Every figure of *Tổng quan*, for the campaign that it shows, that is not what the rows say, and every rate that is none. */
export const wrongFigures = async (host: TestHost, people: People): Promise<string[]> => {
  const [reports, articles, coverage, campaigns, lists, settings] = await Promise.all(
    (['reports', 'publications', 'coverage', 'campaigns', 'lists', 'settings'] as const).map((table) =>
      rowsOf(host, people, table),
    ),
  );
  const campaign = String(settings?.find((row) => row.id === 'active_campaign')?.value ?? '');
  const ofCampaign = (rows: Record<string, Scalar>[] | undefined) =>
    (rows ?? []).filter((row) => row.campaign === campaign && campaign !== '');
  const themes = ofCampaign(lists)
    .filter((row) => choiceIn(listKinds, String(row.kind ?? '')) === 'theme')
    .map((row) => Number(row.number));
  const deadline = dayOf(campaigns?.find((row) => row.id === campaign)?.deadline);
  const logged = ofCampaign(articles).map((row) => ({
    theme: Number(row.theme ?? Number.NaN),
    origin: choiceIn(origins, String(row.origin ?? '')),
    state: choiceIn(publicationStates, String(row.state ?? '')) ?? ('dang' as const),
  }));
  const { all, takenDown } = countArticles(logged);
  const counted = countCampaign({
    rows: ofCampaign(reports).map(
      (row): ReportRow => ({
        unit: String(row.unit),
        unitName: String(row.unit_name),
        status: choiceIn(reportStatuses, String(row.status ?? '')),
        extendedTo: dayOf(row.extended_to),
        receivedOn: dayOf(row.received_on),
        themes: readClaims({ themes: String(row.themes ?? ''), links: '' }),
        figures: Object.fromEntries(
          metrics.map(({ id }) => [id, typeof row[id] === 'number' ? (row[id] as number) : null]),
        ),
      }),
    ),
    articles: logged,
    coverage: ofCampaign(coverage).map((row) => ({
      unit: String(row.unit),
      theme: Number(row.theme),
      state: choiceIn(labels(evidenceStates), String(row.state ?? '')),
    })),
    themes: [...new Set(themes)].sort((a, b) => a - b),
    deadline,
    today: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    holidays: [],
  });
  const sheet = people.sheet('overview');
  const shown = await host.engine.read({ sheet, row: 1, column: 1, rows: 22, columns: 11 });
  const at = (row: number, column: number) => shown[row - 1]?.[column - 1]?.value ?? '';
  const figures: [string, Scalar, Scalar][] = [
    ['expected', at(3, 11), counted.expected],
    ['reported', at(4, 11), counted.reported],
    ['overdue', at(5, 11), counted.overdue.length],
    ['revise', at(6, 11), counted.toRevise],
    ['accepted', at(7, 11), counted.accepted],
    ['articles', at(21, 8), all],
    ['articles taken down', String(at(21, 9)).split(' ').pop() ?? '', String(takenDown)],
    ...counted.themes.flatMap(({ theme, originals, reposts, units }, index): [string, Scalar, Scalar][] => [
      [`originals of ${theme}`, at(15 + index, 3), originals],
      [`reposts of ${theme}`, at(15 + index, 4), reposts],
      [`units of ${theme}`, at(15 + index, 5), units],
    ]),
    ...(['broadcasts', 'minutes', 'articles', 'attendances', 'banners', 'leaflets'] as const).map(
      (id, index): [string, Scalar, Scalar] => [
        `total ${id}`,
        at(15 + index, 8),
        counted.totals[id].sum ?? '–',
      ],
    ),
  ];
  const wrong = figures
    .filter(([, is, wanted]) => is !== wanted)
    .map(([name, is, wanted]) => `${name}: ${is}, should be ${wanted}`);
  const rate = /(\d+)%/.exec(String(at(3, 1)))?.[1];
  if (rate !== undefined && Number(rate) > 100) wrong.push(`a rate of ${rate}%`);
  const isShare = (part: Scalar) => Number(part) >= 0 && Number(part) <= Number(at(3, 11));
  if (!isShare(at(4, 11)) || !isShare(at(7, 11)))
    wrong.push(`shares of ${at(3, 11)}: ${at(4, 11)}, ${at(7, 11)}`);
  return wrong;
};
