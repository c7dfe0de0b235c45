import type { Door } from '../../door';

/**
 * Has the sheet look for what was changed by hand without a trigger noticing, stint after stint. Nobody waits for it:
 * what it finds stands in *Nhật ký*, and what it could not look at the next look finds.
 */
export async function lookForHandEdits(door: Door): Promise<void> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const looked: Awaited<ReturnType<typeof door<'find-hand-edits'>>> = await door({
      op: 'find-hand-edits',
      cursor: cursor === '' ? null : cursor,
    });
    cursor = looked.ok ? looked.value.cursor : null;
  }
}
