import type {
  ReportDraft,
  ReportOutcome,
  ReportsData,
  ReportVersion,
  UnitReport,
} from '../../shared/protocol';
import { receiptChannels } from '../../shared/report/channel';
import { contentDigest } from '../../shared/report/digest';
import { writeReasons } from '../../shared/report/reason-cell';
import type { Reason } from '../../shared/report/reasons';
import { formatDate } from '../../shared/text/dates';
import { versionOf } from './reports-data';
import { createSheet, freshStatus } from './sheet-stand-in';

type Options = NonNullable<Parameters<typeof createSheet>[1]>;
const at = '2025-04-12T08:20:00+07:00';

/**
 * A tracker with reports in memory: versions, arrivals and repeated drafts as the add-on keeps them. `saveElsewhere`
 * is what somebody else does meanwhile.
 */
export function createReportsSheet(data: ReportsData, handlers: Options = {}) {
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const versions = new Map<string, ReportVersion[]>(
    data.units.filter(({ version }) => version > 0).map((unit) => [unit.id, [versionOf(unit, { round: 0 })]]),
  );
  const known = new Map<string, ReportOutcome>();
  const change = (unit: UnitReport, more: Partial<UnitReport>) => units.set(unit.id, { ...unit, ...more });

  function take(draft: ReportDraft): ReportOutcome {
    const before = known.get(draft.uuid);
    if (before) return { ...before, kind: 'saved' } as ReportOutcome;
    const unit = units.get(draft.unit)!;
    const told = { uuid: draft.uuid, unit: draft.unit };
    if ((draft.seen ?? 0) !== unit.version) {
      const problem = { kind: 'report-changed', unit: unit.name, version: unit.version } as const;
      return { ...told, kind: 'refused', problem };
    }
    const list = versions.get(unit.id) ?? [];
    const latest = list[list.length - 1];
    const isSame = latest && contentDigest(latest.content) === contentDigest(draft.content);
    const isArrival = isSame === true && !unit.edited && draft.changed !== true;
    const version = unit.version + (isArrival ? 0 : 1);
    const isAnswer = unit.status === 'yeu_cau_bs';
    const status = draft.content.nil ? 'khong_ps' : isAnswer ? 'da_bs' : isArrival ? unit.status : 'da_nhan';
    const { content, document, link, receivedOn, channel } = draft;
    const said = `${receiptChannels[channel].vi} ${formatDate(receivedOn)}`;
    const arrivals = [unit.arrivals, said].filter((one) => one !== '').join('; ');
    const row = { ...unit, version, status, content, document, link, receivedOn, channel, arrivals };
    change(row as UnitReport, { edited: false });
    if (!isArrival) {
      const { source, confirmed } = draft;
      versions.set(unit.id, [
        ...list,
        versionOf(row as UnitReport, { source, confirmed, round: unit.round }),
      ]);
    }
    const outcome = { ...told, kind: isArrival ? 'arrival' : 'saved', version, status } as ReportOutcome;
    known.set(draft.uuid, outcome);
    return outcome;
  }

  const answer = createSheet(freshStatus, {
    'read-reports': () => ({ ...data, units: [...units.values()] }),
    'read-versions': ({ unit }) => ({ versions: versions.get(unit) ?? [] }),
    'submit-reports': ({ drafts }) => ({ outcomes: drafts.map((draft) => take(draft)), at }),
    'set-report-status': ({ unit: id, status, reasons }) => {
      const unit = units.get(id)!;
      const round = unit.round + (status === 'yeu_cau_bs' ? 1 : 0);
      const said = status === 'yeu_cau_bs' ? writeReasons(reasons as Reason[], 'vi') : unit.reasons;
      change(unit, { status, round, reasons: status === 'dat' ? '' : said });
      return { unit: id, status, round };
    },
    'show-cell': () => ({ shown: true }),
    'open-page': ({ page }) => ({ page }),
    ...handlers,
  });
  return {
    answer,
    unit: (id: string) => units.get(id)!,
    saveElsewhere(id: string, more: Partial<ReportDraft>) {
      const { version, content, document, link } = units.get(id)!;
      const channel = 'qlvb' as const;
      const draft = { uuid: `elsewhere-${version}`, unit: id, seen: version, source: 'form' as const };
      take({ ...draft, document, link, content, channel, receivedOn: '2025-04-12', confirmed: [], ...more });
    },
  };
}
