import fs from 'node:fs';
import type { CliTexts } from '../locale/cli';
import { DataFolderProblem, type OpenedWorkbook, openWorkbook, WorkbookDamaged } from '../workbook';
import { moveSnapshotAside, openFolder } from '../workbook/folder';
import { asFolderProblem } from '../workbook/problems';
import { isHalfLaidOut } from './first-start';
import type { StartOptions } from './options';
import { keepPort, keptPort } from './port';
import { StartProblem } from './problem';

/** In one sentence, what is the matter with the folder and what to do. */
export function sayFolderProblem({ kind, directory }: DataFolderProblem, p: CliTexts['problems']): string {
  switch (kind) {
    case 'in-use':
      return p.inUse(directory);
    case 'not-a-folder':
      return p.notAFolder(directory);
    case 'not-a-file':
      return p.notAFile(directory);
    case 'full':
      return p.full(directory);
    case 'read-only':
      return p.readOnly(directory);
    case 'failing':
      return p.failing(directory);
  }
}

export function asStartProblem(error: unknown): unknown {
  if (error instanceof DataFolderProblem) return new StartProblem((p) => sayFolderProblem(error, p));
  if (error instanceof WorkbookDamaged) {
    const { kind, file, line } = error;
    return new StartProblem((p) => {
      if (kind === 'snapshot') return p.damagedSnapshot(file);
      return kind === 'no-snapshot' ? p.missingSnapshot(file) : p.damaged(file, line);
    });
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

type Folder = Pick<StartOptions, 'data' | 'recover' | 'demo'>;

const name = 'Sổ theo dõi truyền thông';
const open = ({ data, recover, demo }: Folder, now: () => Date): Promise<OpenedWorkbook> =>
  openWorkbook({
    directory: data,
    name: demo ? `[SỐ LIỆU MẪU] ${name}` : name,
    recover: recover ? 'cut' : 'stop',
    now,
  });

/** `startedOver`: a first start was cut short; what it had laid out was moved to that file. */
export type OpenedData = OpenedWorkbook & { readonly startedOver: string | null };

/** `now` is the present by which the workbook counts. */
export async function openData(folder: Folder, now: () => Date): Promise<OpenedData> {
  const { data } = folder;
  try {
    const opened = await open(folder, now);
    if (!isHalfLaidOut(opened.engine)) return { ...opened, startedOver: null };
    const port = keptPort(opened.engine);
    await opened.engine.close();
    const startedOver = moveSnapshotAside(data, new Date());
    const again = await open(folder, now);
    if (port !== undefined) await keepPort(again.engine, port);
    return { ...again, recovered: opened.recovered, startedOver };
  } catch (error) {
    throw asStartProblem(asFolderProblem(error, data));
  }
}
