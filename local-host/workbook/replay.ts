import fs from 'node:fs';
import type { Book } from './book';
import type { DataFolder } from './folder';
import type { Line } from './journal';
import type { Kept, KeptChange } from './kept';
import { isStructural, mutationKind, sheetOf } from './mutations';
import { WorkbookDamaged } from './problems';

export type SetAside = { readonly line: number; readonly id: string; readonly reason: string };
export type Replayed = {
  readonly replayed: number;
  /** The last line was half written: its change was never acknowledged. */
  readonly torn: boolean;
  readonly setAside: readonly SetAside[];
  readonly last: number;
  readonly life: number;
};

export const KEPT_LINE = 'host.kept';
export const LIFE_LINE = 'host.life';
/** Several lines in one, as an array of what each says. */
export const TOGETHER_LINE = 'host.together';

/** Follows the journal from where the snapshot ends. */
export function replayJournal(
  folder: DataFolder,
  book: Book,
  kept: Kept,
  after: number,
  options: { readonly now: Date; readonly cut: boolean },
): Replayed {
  if (!fs.existsSync(folder.journal)) return { replayed: 0, torn: false, setAside: [], last: after, life: 0 };
  const text = fs.readFileSync(folder.journal, 'utf8');
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  let isTorn = rest !== '';
  let replayed = 0;
  let last = after;
  let life = 0;
  const setAside: SetAside[] = [];
  const asideLines: string[] = [];
  let end = lines.length;

  for (const [index, raw] of lines.entries()) {
    const fail = (kind: WorkbookDamaged['kind'], reason: string): never => {
      throw new WorkbookDamaged(kind, folder.journal, index + 1, reason);
    };
    try {
      const line = parseLine(raw);
      if (!line) {
        // A power cut can leave a last line that ends and is still not whole.
        if (index === lines.length - 1) {
          isTorn = true;
          end = index;
          break;
        }
        fail('unreadable-line', raw.slice(0, 80));
        continue;
      }
      if (line.n <= after) continue;
      last = line.n;
      if (line.id === LIFE_LINE) {
        life = Math.max(life, (line.params as { life: number }).life);
        continue;
      }
      for (const part of partsOf(line)) {
        const reason = replayLine(book, kept, part);
        replayed += 1;
        if (reason === undefined) continue;
        if (isStructural(part.id)) fail('structural-line', reason);
        replayed -= 1;
        setAside.push({ line: index + 1, id: part.id, reason });
        asideLines.push(part === line ? raw : JSON.stringify(part));
      }
    } catch (error) {
      if (!(error instanceof WorkbookDamaged) || !options.cut) throw error;
      setAside.push({ line: index + 1, id: error.kind, reason: error.reason });
      asideLines.push(...lines.slice(index));
      end = index;
      break;
    }
  }

  // What is set aside is safe on disk before the journal loses it.
  if (asideLines.length > 0) writeThrough(folder.setAside(options.now), `${asideLines.join('\n')}\n`);
  if (isTorn || end < lines.length) {
    fs.truncateSync(
      folder.journal,
      Buffer.byteLength(
        lines
          .slice(0, end)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    );
  }
  return { replayed, torn: isTorn, setAside, last, life };
}

function parseLine(raw: string): Line | undefined {
  try {
    const line = JSON.parse(raw) as Partial<Line>;
    return typeof line?.n === 'number' && typeof line.id === 'string' ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}

const partsOf = (line: Line): readonly Line[] =>
  line.id === TOGETHER_LINE && Array.isArray(line.params)
    ? (line.params as readonly Omit<Line, 'n'>[]).map((part) => ({ ...part, n: line.n }))
    : [line];

/** The reason why a line cannot be followed, or undefined. */
function replayLine(book: Book, kept: Kept, { id, params }: Line): string | undefined {
  try {
    if (id === KEPT_LINE) {
      kept.replay(params as KeptChange);
      return undefined;
    }
    if (mutationKind(id) === undefined) return `unknown mutation ${id}`;
    const sheet = sheetOf(params);
    if (sheet !== undefined && !book.workbook.getSheetBySheetId(sheet)) return `no sheet ${sheet}`;
    book.headless.commands.syncExecuteCommand(id, params as object, { fromCollab: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function writeThrough(file: string, text: string): void {
  const handle = fs.openSync(file, 'w');
  try {
    fs.writeSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
