import type { WorkbookEngine } from '../workbook/engine';
import type { StartOptions } from './options';
import { StartProblem } from './problem';

const portKey = 'host/port';

export const keptPort = (engine: WorkbookEngine) => engine.state(portKey) as number | undefined;

/** The port belongs to the data: connection codes carry it, so connected devices look for the tracker there. */
export function portOf(
  engine: WorkbookEngine,
  { port: asked, data }: Pick<StartOptions, 'port' | 'data'>,
  otherwise: number,
): number {
  const kept = keptPort(engine);
  if (typeof kept !== 'number') return asked ?? otherwise;
  if (asked !== null && asked !== kept) throw new StartProblem((p) => p.otherPort(kept, asked, data));
  return kept;
}

export async function keepPort(engine: WorkbookEngine, port: number): Promise<void> {
  if (engine.state(portKey) === port) return;
  engine.apply([{ op: 'state', key: portKey, value: port }], 'host');
  await engine.commit();
}
