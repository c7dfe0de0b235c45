import { isOpen } from '../../../extension/outbox/item';
import type { Trace } from '../../../local-host/execution/service';
import { problemText } from '../../../shared/locale/problem-text';
import type { Tracker } from '../../apps-script/tracker';
import type { Done } from './client';

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => value !== '' && values.indexOf(value) !== at)),
];

/** Throws on what is unanswered or not as it was granted; what is lost or doubled is counted. */
export async function checkCrowd(tracker: Tracker, done: readonly Done[], traces: readonly Trace[]) {
  const rows = await tracker.rows('publications');
  const pins = await tracker.rows('pins');
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const undone = new Set(done.flatMap((one) => one.undone));
  const faults: string[] = [];
  const lost: string[] = [];
  let refusals = 0;

  for (const { items, updated, pinned, unpinned } of done) {
    for (const item of items) {
      const { entry, state } = item;
      if (isOpen(item)) faults.push(`unanswered: ${entry.uuid}`);
      if (state.kind === 'refused') {
        refusals += 1;
        const { problem } = state;
        if (problem.kind !== 'duplicate') faults.push(`${entry.uuid}: ${JSON.stringify(problem)}`);
        else if (!byId.has(problem.uuid) && !undone.has(problem.uuid))
          lost.push(`${entry.uuid} of ${problem.uuid}`);
        if (problemText(problem, 'vi').length < 20) faults.push(`not explained: ${problem.kind}`);
        if (byId.has(entry.uuid)) faults.push(`refused with a row: ${entry.uuid}`);
      }
      if (state.kind === 'sent' && byId.has(entry.uuid) === undone.has(entry.uuid)) lost.push(entry.uuid);
    }
    for (const [uuid, title] of updated) {
      if (byId.get(uuid)?.title !== title) faults.push(`not corrected: ${uuid}`);
    }
    for (const uuid of [...pinned, ...unpinned]) {
      const own = pins.filter(({ article }) => article === uuid);
      const ended = own.filter(({ unpinned_at }) => unpinned_at !== null && unpinned_at !== '');
      if (own.length !== 1 || ended.length !== (unpinned.includes(uuid) ? 1 : 0))
        faults.push(`pins of ${uuid}`);
    }
  }
  for (const { underLock } of traces) {
    if (underLock.includes('sleep')) faults.push('slept under a lock');
  }
  if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.slice(0, 12).join('\n')}`);
  const doubled = [
    ...repeated(rows.map(({ id }) => String(id))),
    ...repeated(rows.map(({ key }) => String(key))),
  ];
  if (lost.length + doubled.length > 0)
    console.error(`lost: ${lost.join('; ')}\ndoubled: ${doubled.join('; ')}`);
  return {
    articles: done.reduce((sum, { items }) => sum + items.length, 0),
    'most tries of one client': Math.max(...done.map(({ tries }) => tries)),
    'most asked under one lock': Math.max(0, ...traces.map(({ underLock }) => underLock.length)),
    rows: rows.length,
    refusals,
    lost: lost.length,
    doubled: doubled.length,
  };
}
