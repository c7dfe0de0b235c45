import { campaignStages } from '../../shared/campaign/stage';
import type { CampaignLack, StatusData } from '../../shared/protocol';
import { countCampaign, type ReportRow } from '../../shared/report/counting';
import { reportStatuses } from '../../shared/report/status';
import { done, refused } from '../../shared/result';
import { schemaVersion } from '../../shared/tables/index';
import { choiceIn, textIn } from '../tabs/rows/cells';
import { readColumn } from '../tabs/rows/columns';
import { type Row, readTable } from '../tabs/rows/rows';
import { dayOf, momentOf } from '../tabs/rows/vietnam-time';
import { openKeptLedger } from './state/kept-ledger';
import { readLastCheck } from './state/last-check';
import type { PageOperation } from './state/operation';
import { readReference, renewReference } from './state/reference';
import { spreadsheetFaults } from './state/spreadsheet-faults';

/** What a campaign's row does not say yet. */
export const lacksOf = ({ cells }: Row<'campaigns'>, themes: number, units: number): CampaignLack[] => {
  const lacks: [CampaignLack, boolean][] = [
    ['number', textIn(cells.document_number) === ''],
    ['date', dayOf(cells.document_date) === null],
    ['period', dayOf(cells.period_from) === null],
    ['deadline', dayOf(cells.deadline) === null],
    ['themes', themes === 0],
    ['signer', textIn(cells.signer_name) === ''],
    ['units', units === 0],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([lack]) => lack);
};

const toReport = ({ cells }: Row<'reports'>): ReportRow => ({
  unit: textIn(cells.unit),
  unitName: textIn(cells.unit_name),
  status: choiceIn(reportStatuses, cells.status),
  extendedTo: dayOf(cells.extended_to),
  receivedOn: dayOf(cells.received_on),
  figures: {},
});

const before: Pick<
  StatusData,
  'campaigns' | 'units' | 'themes' | 'counts' | 'webApp' | 'triggers' | 'check'
> = {
  campaigns: [],
  units: [],
  themes: [],
  counts: { expected: 0, reported: 0, accepted: 0, overdue: null, articles: 0 },
  webApp: null,
  triggers: false,
  check: null,
};

/** Where the tracker stands, for the sidebar: read only, and also on a sheet that is not set up. */
export const status: PageOperation<'status'> = {
  writes: 'no',
  beforeSetUp: true,
  run: ({ google, who, now }) => {
    const spreadsheet = google.spreadsheet();
    const kept = readReference(google);
    // Kept by an earlier version: the address was not among it.
    const reference = kept && kept.webApp === undefined ? renewReference(google) : kept;
    const schema = reference?.schema ?? null;
    const base = {
      ...before,
      setUp: reference !== null && schema !== null,
      schema,
      current: schemaVersion,
      language: reference?.interface ?? ('vi' as const),
      you: { email: who.email, role: who.role === 'owner' ? ('owner' as const) : ('officer' as const) },
      sheet: { name: spreadsheet.getName(), url: spreadsheet.getUrl() },
      faults: spreadsheetFaults(google),
      at: momentOf(now),
    };
    if (reference === null || schema === null) return done(base);
    if (schema > schemaVersion) return refused({ kind: 'newer-sheet', schema });
    const campaigns = readTable(google, 'campaigns');
    if (!campaigns.ok) return campaigns;
    const reports = readTable(google, 'reports');
    if (!reports.ok) return reports;
    const lists = readTable(google, 'lists');
    if (!lists.ok) return lists;
    const ledger = openKeptLedger(google);
    if (!ledger.ok) return ledger;
    const active = reference.active;
    const reportRows = reports.value.rows;
    const campaignRows = campaigns.value.rows.filter((row) => textIn(row.cells.id) !== '');
    const unitsOf = (id: string) => reportRows.filter((row) => textIn(row.cells.campaign) === id);
    const themesOf = (id: string) => reference.campaigns.find((one) => one.id === id)?.themes ?? [];
    const activeRow = campaignRows.find((row) => textIn(row.cells.id) === active);
    const deadline = activeRow ? dayOf(activeRow.cells.deadline) : null;
    const counts = countCampaign({
      rows: unitsOf(active).map(toReport),
      articles: [],
      coverage: [],
      themes: [],
      deadline,
      today: dayOf(now) ?? '',
      holidays: [],
    });
    const labels = new Map(
      lists.value.rows.map((row) => [textIn(row.cells.id), textIn(row.cells.label)] as const),
    );
    const articles = readColumn(ledger.value, 'campaign').filter((cell) => active !== '' && cell === active);
    return done({
      ...base,
      triggers: google.properties.get('triggers') !== null,
      check: readLastCheck(google),
      webApp: (reference.webApp ?? '') === '' ? null : (reference.webApp as string),
      campaigns: campaignRows.map((row) => {
        const id = textIn(row.cells.id);
        return {
          id,
          title: textIn(row.cells.title),
          stage: choiceIn(campaignStages, row.cells.stage) ?? 'du_thao',
          active: id === active,
          deadline: dayOf(row.cells.deadline),
          missing: lacksOf(row, themesOf(id).length, unitsOf(id).length),
        };
      }),
      units: unitsOf(active).map((row) => ({
        id: textIn(row.cells.unit),
        name: textIn(row.cells.unit_name),
      })),
      themes: themesOf(active).map((number) => ({ number, label: labels.get(`${active}|${number}`) ?? '' })),
      counts: {
        expected: counts.expected,
        reported: counts.reported,
        accepted: counts.accepted,
        overdue: deadline === null && counts.overdue.length === 0 ? null : counts.overdue.length,
        articles: articles.length,
      },
    });
  },
};
