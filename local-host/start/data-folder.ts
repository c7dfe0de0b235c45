import fs from 'node:fs';
import { DataFolderProblem, type OpenedWorkbook, openWorkbook, WorkbookDamaged } from '../workbook';
import { openFolder } from '../workbook/folder';
import { asFolderProblem } from '../workbook/problems';
import { StartProblem } from './problem';

function asStartProblem(error: unknown): unknown {
  if (error instanceof DataFolderProblem) {
    const { kind, directory } = error;
    return new StartProblem((p) => {
      if (kind === 'in-use') return p.inUse(directory);
      if (kind === 'not-a-folder') return p.notAFolder(directory);
      return kind === 'full' ? p.full(directory) : p.readOnly(directory);
    });
  }
  if (error instanceof WorkbookDamaged) {
    const { kind, file, line } = error;
    return new StartProblem((p) => (kind === 'snapshot' ? p.damagedSnapshot(file) : p.damaged(file, line)));
  }
  return error;
}

const isUsed = (data: string) => fs.existsSync(data) && fs.readdirSync(data).length > 0;

/** Moves the data of before beside itself; nothing is ever deleted. */
export function moveAside(data: string, now: Date): string | null {
  try {
    if (!isUsed(data)) return null;
    // Taken and let go: data that another process has open is not moved away under it.
    openFolder(data).release();
    const to = `${data}-${now.toISOString().replaceAll(/[-:]|\..*$/g, '')}`;
    fs.renameSync(data, to);
    return to;
  } catch (error) {
    throw asStartProblem(asFolderProblem(error, data));
  }
}

export async function openData(data: string, recover: boolean): Promise<OpenedWorkbook> {
  try {
    return await openWorkbook({
      directory: data,
      name: 'Sổ theo dõi truyền thông',
      recover: recover ? 'cut' : 'stop',
    });
  } catch (error) {
    throw asStartProblem(asFolderProblem(error, data));
  }
}
