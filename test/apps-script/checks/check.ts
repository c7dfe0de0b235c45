import type { BookFinding, PageData } from '../../../shared/protocol';
import type { Role } from '../../local-host/host';
import type { Tracker } from '../tracker';

/** Everything that the check finds, stint by stint, put together as the page does. */
export const check = async (tracker: Tracker, role: Role = 'owner'): Promise<BookFinding[]> => {
  const all = new Map<string, BookFinding>();
  let cursor: string | null = null;
  do {
    const data: PageData<'check-book'> = await tracker.page<'check-book'>({ op: 'check-book', cursor }, role);
    for (const finding of data.findings) {
      const before = all.get(finding.id);
      all.set(finding.id, before ? { ...before, count: before.count + finding.count } : finding);
    }
    cursor = data.cursor;
  } while (cursor !== null);
  return [...all.values()];
};

export const repair = async (
  tracker: Tracker,
  findings: readonly { readonly id: string; readonly choice: string }[],
): Promise<{ repaired: string[]; lines: string[] }> => {
  const repaired: string[] = [];
  const lines: string[] = [];
  let cursor: string | null = null;
  do {
    const data: PageData<'repair-book'> = await tracker.page<'repair-book'>({
      op: 'repair-book',
      findings,
      cursor,
    });
    repaired.push(...data.repaired);
    lines.push(...data.lines);
    cursor = data.cursor;
  } while (cursor !== null);
  return { repaired, lines };
};
