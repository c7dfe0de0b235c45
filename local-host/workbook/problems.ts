/** The folder of the data cannot be used; a person can choose another, free it, or mend its rights. */
export class DataFolderProblem extends Error {
  override readonly name = 'DataFolderProblem';
  constructor(
    readonly kind: 'read-only' | 'in-use' | 'not-a-folder' | 'full',
    readonly directory: string,
    /** The process that uses the folder, where it is in use. */
    readonly pid?: number,
    options?: ErrorOptions,
  ) {
    super(`Data folder ${directory}: ${kind}${pid === undefined ? '' : ` by process ${pid}`}`, options);
  }
}

/**
 * What is on disk cannot be followed to its end. Starting with `recover: 'cut'` keeps all that came before `line`,
 * and sets the rest aside in a file of its own.
 */
export class WorkbookDamaged extends Error {
  override readonly name = 'WorkbookDamaged';
  constructor(
    readonly kind: 'structural-line' | 'unreadable-line' | 'snapshot',
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}, line ${line}: ${kind}: ${reason}`);
  }
}

/** A change that the workbook as it stands does not allow; nothing of its batch was applied. */
export class ImpossibleChange extends Error {
  override readonly name = 'ImpossibleChange';
  constructor(
    readonly reason:
      | 'no-such-sheet'
      | 'outside-the-sheet'
      | 'name-taken'
      | 'bad-name'
      | 'id-taken'
      | 'no-such-id'
      | 'last-sheet'
      | 'last-row-or-column'
      | 'ragged-cells'
      | 'across-merged-cells',
    /** Which change of the batch, from 0. */
    readonly index: number,
    readonly detail: string,
  ) {
    super(`Change ${index}: ${reason}: ${detail}`);
  }
}

const KINDS: Readonly<Record<string, 'read-only' | 'not-a-folder' | 'full'>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The problem of the folder that an error of the file system stands for, or the error itself. */
export function asFolderProblem(error: unknown, directory: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = KINDS[code];
  return kind === undefined ? error : new DataFolderProblem(kind, directory, undefined, { cause: error });
}
