import fs from 'node:fs';
import type { Line } from './journal';
import { isStructural, mutationKind } from './mutations';

/** One line of the journal as it lies on disk. */
export type RawLine = {
  readonly bytes: Buffer;
  /** Where the next line begins, in bytes. */
  readonly end: number;
  /** False for what comes after the last line break: it was still being written. */
  readonly isWhole: boolean;
};

/** The lines of a journal, in bytes: a damaged one may hold what is no text. Undefined where there is no journal. */
export function readLines(file: string): readonly RawLine[] | undefined {
  let content: Buffer;
  try {
    content = fs.readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const lines: RawLine[] = [];
  for (let from = 0; from < content.length; ) {
    const at = content.indexOf(10, from);
    const end = at < 0 ? content.length : at + 1;
    lines.push({ bytes: content.subarray(from, at < 0 ? end : at), end, isWhole: at >= 0 });
    from = end;
  }
  return lines;
}

export function parseLine({ bytes }: RawLine): Line | undefined {
  try {
    const line = JSON.parse(bytes.toString('utf8')) as Partial<Line> | null;
    return typeof line?.n === 'number' && typeof line.id === 'string' ? (line as Line) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const BEGINNING = /^\{"n":(\d+),"id":"([^"\\]+)","params":/;

/** A line whose end cannot be read, while its beginning says that it moves nothing: what follows does not need it. */
export function valueLineBegun({ bytes }: RawLine): Pick<Line, 'n' | 'id'> | undefined {
  const [, n, id = ''] = BEGINNING.exec(bytes.subarray(0, 200).toString('utf8')) ?? [];
  const isKept = id === KEPT_LINE || id === LIFE_LINE;
  if (!isKept && (mutationKind(id) === undefined || isStructural(id))) return undefined;
  return { n: Number(n), id };
}

export const KEPT_LINE = 'host.kept';
export const LIFE_LINE = 'host.life';
/** Several lines in one, as an array of what each says. */
export const TOGETHER_LINE = 'host.together';

export const partsOf = (line: Line): readonly Line[] =>
  line.id === TOGETHER_LINE && Array.isArray(line.params)
    ? (line.params as readonly Omit<Line, 'n'>[]).map((part) => ({ ...part, n: line.n }))
    : [line];
