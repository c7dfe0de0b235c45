import { campaignStages } from '../../shared/campaign/stage';
import type { CampaignFacts, ReportsData, UnitReport } from '../../shared/protocol';
import { origins } from '../../shared/publication/genre';
import { receiptChannels } from '../../shared/report/channel';
import { reportStatuses } from '../../shared/report/status';
import { done, refused } from '../../shared/result';
import { listKinds } from '../../shared/tables/lists';
import { unitKinds } from '../../shared/unit/kind';
import { isValidOn } from '../../shared/unit/versions';
import { choiceIn, numberIn, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type Row, readSome, readTable } from '../tabs/rows/rows';
import { dayOf, momentOf } from '../tabs/rows/vietnam-time';
import { toUnit as toReference, toTheme } from './state/campaign-reference';
import { evidenceLabels } from './state/coverage-rows';
import { isEdited } from './state/intake';
import { stateOf } from './state/ledger';
import type { PageOperation } from './state/operation';
import { readReference } from './state/reference';
import { contentInReport, figuresIn } from './state/report-cells';
import { lacksOf } from './status';

const factsOf = (row: Row<'campaigns'>, active: string, themes: number, units: number): CampaignFacts => {
  const { cells } = row;
  const id = textIn(cells.id);
  return {
    id,
    title: textIn(cells.title),
    stage: choiceIn(campaignStages, cells.stage) ?? 'du_thao',
    active: id === active,
    number: textIn(cells.document_number),
    issuedOn: dayOf(cells.document_date),
    from: dayOf(cells.period_from),
    to: dayOf(cells.period_to),
    deadline: dayOf(cells.deadline),
    lockOn: dayOf(cells.lock_on),
    issuer: textIn(cells.issuer),
    reportTo: textIn(cells.report_to),
    signer: textIn(cells.signer_name),
    note: textIn(cells.note),
    missing: lacksOf(row, themes, units),
  };
};

const toUnit = (
  { cells, row }: Row<'reports'>,
  register: ReadonlyMap<string, Row<'units'>['cells']>,
  marked: UnitReport['marked'],
): UnitReport => {
  const id = textIn(cells.unit);
  const known = register.get(id);
  const status = choiceIn(reportStatuses, cells.status) ?? 'chua_nop';
  return {
    id,
    name: textIn(cells.unit_name),
    kind: choiceIn(unitKinds, known?.kind) ?? 'co_quan',
    contact: textIn(known?.contact),
    status,
    extendedTo: dayOf(cells.extended_to),
    extension: textIn(cells.extension),
    round: numberIn(cells.round) ?? 0,
    reasons: textIn(cells.reasons),
    version: numberIn(cells.version) ?? 0,
    receivedOn: dayOf(cells.received_on),
    channel: choiceIn(receiptChannels, cells.channel),
    arrivals: textIn(cells.arrivals),
    link: textIn(cells.link),
    document: { number: textIn(cells.document_number), date: dayOf(cells.document_date) },
    content: contentInReport(cells, status === 'khong_ps'),
    edited: isEdited(cells),
    duty: textIn(cells.duty) || null,
    marked,
    row,
  };
};

/** All reports of a campaign with what they are held against: the campaign before, the ledger, the officer's marks. */
export const readReports: PageOperation<'read-reports'> = {
  writes: 'no',
  run: ({ google, now }, { campaign }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const id = campaign === '' ? reference.active : campaign;
    const campaigns = readTable(google, 'campaigns');
    if (!campaigns.ok) return campaigns;
    const reports = readTable(google, 'reports');
    if (!reports.ok) return reports;
    const units = readTable(google, 'units');
    if (!units.ok) return units;
    const lists = readTable(google, 'lists');
    if (!lists.ok) return lists;
    const coverage = openTable(google, 'coverage');
    if (!coverage.ok) return coverage;
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const campaignRows = campaigns.value.rows.filter(({ cells }) => textIn(cells.id) !== '');
    const row = campaignRows.find(({ cells }) => textIn(cells.id) === id);
    if (!row) return refused({ kind: 'not-found', what: 'campaign' });
    const reportRows = reports.value.rows;
    const own = reportRows.filter(({ cells }) => textIn(cells.campaign) === id && textIn(cells.unit) !== '');
    const unitRows = units.value.rows;
    const register = new Map(unitRows.map(({ cells }) => [textIn(cells.id), cells]));
    const listRows = lists.value.rows;
    const themes = listRows
      .filter(({ cells }) => textIn(cells.campaign) === id && choiceIn(listKinds, cells.kind) === 'theme')
      .map(toTheme)
      .sort((a, b) => a.number - b.number);

    const marked = new Map<string, Record<number, UnitReport['marked'][number]>>();
    for (const { cells } of readSome(coverage.value, ['campaign', 'unit', 'theme', 'state'])) {
      const state = choiceIn(evidenceLabels, cells.state);
      if (state === null || textIn(cells.campaign) !== id) continue;
      const unit = textIn(cells.unit);
      marked.set(unit, { ...marked.get(unit), [numberIn(cells.theme) ?? 0]: state });
    }
    const logged: Record<number, { originals: number; reposts: number }> = {};
    let [all, takenDown] = [0, 0];
    for (const { cells } of readSome(ledger.value, ['campaign', 'theme', 'origin', 'state'])) {
      if (textIn(cells.campaign) !== id) continue;
      if (stateOf(cells.state) === 'go') {
        takenDown += 1;
        continue;
      }
      all += 1;
      const origin = choiceIn(origins, cells.origin);
      const theme = numberIn(cells.theme) ?? 0;
      const count = logged[theme] ?? { originals: 0, reposts: 0 };
      if (origin === 'goc') count.originals += 1;
      else if (origin === 'dang_lai') count.reposts += 1;
      logged[theme] = count;
    }
    // The campaign before: the last one above in the order in which they were made.
    const before = campaignRows[campaignRows.indexOf(row) - 1];
    const beforeId = before ? textIn(before.cells.id) : '';
    const last: ReportsData['last'] = before
      ? {
          title: textIn(before.cells.title),
          figures: Object.fromEntries(
            reportRows
              .filter(({ cells }) => textIn(cells.campaign) === beforeId)
              .map(({ cells }) => [textIn(cells.unit), figuresIn(cells)]),
          ),
        }
      : null;
    const today = dayOf(now) ?? '';
    const members = new Set(own.map(({ cells }) => textIn(cells.unit)));
    const inForce = ({ cells }: Row<'units'>) =>
      isValidOn({ validFrom: dayOf(cells.valid_from), validTo: dayOf(cells.valid_to) }, today);
    return done({
      campaign: factsOf(row, reference.active, themes.length, own.length),
      themes: themes.map(({ number, label, text }) => ({ number, label, text })),
      holidays: listRows
        .filter(({ cells }) => choiceIn(listKinds, cells.kind) === 'holiday')
        .flatMap(({ cells }) => dayOf(cells.date) ?? []),
      units: own.map((one) => toUnit(one, register, marked.get(textIn(one.cells.unit)) ?? {})),
      others: unitRows
        .filter((one) => inForce(one) && !members.has(textIn(one.cells.id)) && textIn(one.cells.id) !== '')
        .map(({ cells }) => ({ id: textIn(cells.id), name: textIn(cells.name) })),
      last,
      articles: { all, takenDown, themes: logged },
      names: {
        units: unitRows.filter(({ cells }) => members.has(textIn(cells.id))).map(toReference),
        themes,
      },
      gid: reports.value.table.sheet.getSheetId(),
      today,
      at: momentOf(now),
    });
  },
};
