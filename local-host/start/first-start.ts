import fs from 'node:fs';
import path from 'node:path';
import type { WorkbookEngine } from '../workbook/engine';
import type { Door } from './door';

const doneKey = 'host/first-start';

/** What an empty tracker is given, in order; each through the add-on's own door. */
function requests(folder: string, webApp: string, language: 'vi' | 'en') {
  const text = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const json = (name: string) => JSON.parse(text(name)) as object;
  return [
    { op: 'set-up', fix: ['time-zone', 'locale'], language },
    { op: 'import-units', units: json('units.json') },
    { op: 'import-holidays', holidays: json('holidays.json') },
    { op: 'create-campaign', text: text('dispatch-2025.txt'), ...json('themes.json'), activate: true },
    { op: 'set-web-app', address: webApp },
  ];
}

const stepsDone = (engine: WorkbookEngine) => (engine.state(doneKey) ?? 0) as number;
const isFirstStart = (engine: WorkbookEngine, steps: number) => stepsDone(engine) < steps;

/** Whether something was left to do. A start that was cut short goes on where it stopped. */
export async function doFirstStart(
  engine: WorkbookEngine,
  door: Door,
  folder: string,
  webApp: string,
  language: 'vi' | 'en',
  announce: () => void,
): Promise<boolean> {
  const steps = requests(folder, webApp, language);
  if (!isFirstStart(engine, steps.length)) return false;
  announce();
  for (const [index, request] of steps.entries()) {
    if (index < stepsDone(engine)) continue;
    await door(request);
    engine.apply([{ op: 'state', key: doneKey, value: index + 1 }], 'host');
    await engine.commit();
  }
  return true;
}
