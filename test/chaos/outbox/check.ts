import { isOpen } from '../../../extension/outbox/item';
import { problemText } from '../../../shared/locale/problem-text';
import type { Day } from './day';

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => value !== '' && values.indexOf(value) !== at)),
];

/** Throws on anything that waits for ever or is not explained; what is lost or doubled is counted. */
export async function checkOutboxes({ tracker, editors }: Day) {
  const rows = await tracker.rows('publications');
  const inSheet = new Set(rows.map(({ id }) => String(id)));
  const faults: string[] = [];
  const doubled = [
    ...repeated(rows.map(({ id }) => String(id))),
    ...repeated(rows.map(({ key }) => String(key))),
  ];
  const lost: string[] = [];
  let refusals = 0;

  for (const [at, { items, ledger }] of editors.entries()) {
    const all = items();
    const byUuid = new Map(all.map((item) => [item.entry.uuid, item]));
    for (const item of all) {
      const { entry, state } = item;
      const told = `${at} ${entry.uuid} ${JSON.stringify({ ...item, entry: entry.title.slice(0, 40) })}`;
      if (isOpen(item)) faults.push(`waits for ever: ${told}`);
      if (state.kind === 'sent' && !inSheet.has(entry.uuid)) faults.push(`sent without a row: ${told}`);
      if (state.kind === 'undone' && inSheet.has(entry.uuid)) faults.push(`undone with a row: ${told}`);
      if (state.kind === 'refused') {
        refusals += 1;
        for (const language of ['vi', 'en'] as const) {
          if (!/^[^{}]{20,}\.$/.test(problemText(state.problem, language)))
            faults.push(`not explained: ${told}`);
        }
        if (inSheet.has(entry.uuid)) faults.push(`refused with a row: ${told}`);
      }
    }
    for (const [uuid, { entry }] of ledger.accepted) {
      if (ledger.undone.has(uuid)) {
        if (inSheet.has(uuid)) faults.push(`undone, and there: ${at} ${uuid} ${entry.title}`);
        continue;
      }
      if (inSheet.has(uuid) || ledger.perhapsUndone.has(uuid) || ledger.dismissed.has(uuid)) continue;
      if (byUuid.get(uuid)?.state.kind !== 'refused') lost.push(`${at} ${uuid} ${entry.title.slice(0, 40)}`);
    }
  }
  if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.slice(0, 12).join('\n')}`);
  if (lost.length + doubled.length > 0)
    console.error(`lost: ${lost.join('; ')}\ndoubled: ${doubled.join('; ')}`);
  return { rows: rows.length, refusals, lost: lost.length, doubled: doubled.length };
}
