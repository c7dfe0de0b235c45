import { hasBegun } from '../start/first-start';
import { StartProblem } from '../start/problem';
import type { WorkbookEngine } from '../workbook/engine';

const stateKey = 'host/demo';

/** What the data of a demo remember: its clock, and the port of the sample portal that its links lead to. */
export type KeptDemo = { readonly clockOffset: number; readonly portalPort: number };

export const keptDemo = (engine: Pick<WorkbookEngine, 'state'>) =>
  engine.state(stateKey) as KeptDemo | undefined;

export async function keepDemo(engine: WorkbookEngine, kept: KeptDemo): Promise<void> {
  engine.apply([{ op: 'state', key: stateKey, value: kept }], 'host');
  await engine.commit();
}

/** Sample data are never shown without their mark, nor a real tracker with it. Throws StartProblem. */
export function refuseOtherKind(engine: Pick<WorkbookEngine, 'state'>, isDemo: boolean, data: string): void {
  if (!hasBegun(engine) || isDemo === (keptDemo(engine) !== undefined)) return;
  throw new StartProblem((p) => (isDemo ? p.notADemo(data) : p.isADemo(data)));
}
