import { computed, signal } from '@preact/signals';
import type { FileProblem } from '../../../../shared/report/import/file-problem';
import type { Result } from '../../../../shared/result';
import { detectLegacyFont, readLegacyFont } from '../../../../shared/text/legacy-font';

/** Characters that the door takes. */
export const longestDispatch = 100_000;

/** As much of a browser's file as is read of it. */
export type DroppedFile = { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> };
export type ReadDocx = (bytes: Uint8Array) => Result<string, FileProblem>;

/** Where the text of a dispatch comes from: typed, pasted, or a Word file. What stands there is not replaced unasked. */
export function createDispatchSource(readDocx: ReadDocx) {
  const text = signal('');
  const opening = signal<string | null>(null);
  /** The name and text of a file that waits for leave to take the place of what stands there. */
  const waiting = signal<{ readonly name: string; readonly text: string } | null>(null);
  const refusal = signal<{ readonly name: string; readonly problem: FileProblem } | null>(null);
  const tooLong = computed(() => text.value.length > longestDispatch);
  /** An old font that the text was typed for: said, and changed only when asked for. */
  const legacy = computed(() => (tooLong.value ? null : detectLegacyFont(text.value)));
  let latest = 0;

  return {
    text,
    opening,
    waiting,
    refusal,
    tooLong,
    legacy,
    readable: computed(() => text.value.trim() !== '' && !tooLong.value),
    type(value: string) {
      text.value = value;
      refusal.value = null;
      waiting.value = null;
    },
    /** True when the text of the file stands in the field now. */
    async open(file: DroppedFile): Promise<boolean> {
      latest += 1;
      const mine = latest;
      opening.value = file.name;
      refusal.value = null;
      waiting.value = null;
      let read: Result<string, FileProblem>;
      try {
        read = readDocx(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        // The browser could not get at it: it was moved, or is open elsewhere.
        console.error(error);
        read = { ok: false, problem: { kind: 'damaged' } };
      }
      if (mine !== latest) return false;
      opening.value = null;
      if (!read.ok) refusal.value = { name: file.name, problem: read.problem };
      else if (text.value.trim() === '' || text.value === read.value) text.value = read.value;
      else waiting.value = { name: file.name, text: read.value };
      return read.ok && waiting.value === null;
    },
    convert() {
      if (legacy.value) text.value = readLegacyFont(text.value, legacy.value);
    },
    replace() {
      if (waiting.value) text.value = waiting.value.text;
      waiting.value = null;
    },
    keep() {
      waiting.value = null;
    },
  };
}
