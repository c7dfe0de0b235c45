/** The folder of the data cannot be used; a person can choose another, free it, or mend its rights. */
export class DataFolderProblem extends Error {
  override readonly name = 'DataFolderProblem';
  constructor(
    readonly kind: 'read-only' | 'in-use' | 'not-a-folder' | 'not-a-file' | 'full' | 'failing',
    /** The folder; of `not-a-file` what should be a file in it. */
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
    readonly kind: 'structural-line' | 'unreadable-line' | 'missing-lines' | 'snapshot' | 'no-snapshot',
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

const KINDS: Readonly<Record<string, DataFolderProblem['kind']>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

/** The problem of the folder that an error of the file system stands for, or the error itself. */
export function asFolderProblem(error: unknown, directory: string): unknown {
  if (!(error instanceof Error) || error instanceof DataFolderProblem || !('syscall' in error)) return error;
  const kind = KINDS[String((error as NodeJS.ErrnoException).code)] ?? 'failing';
  return new DataFolderProblem(kind, directory, undefined, { cause: error });
}

/** Why something could not be written: whatever else it was, the disk does not have it. */
export function writeProblem(error: unknown, directory: string): DataFolderProblem {
  const problem = asFolderProblem(error, directory);
  if (problem instanceof DataFolderProblem) return problem;
  return new DataFolderProblem('failing', directory, undefined, { cause: error });
}
