import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { googleDoor } from '../../../apps-script/pages/google-script';
import { createReportsModel } from '../../../apps-script/pages/reports/reports-model';
import type { ReportsData } from '../../../shared/protocol';
import { installGoogle } from '../door';
import { createFilesSheet } from '../files-sheet';
import { reportsData } from '../reports-data';

/** Ids that tests can foretell. */
export const countedUuids = () => {
  let made = 0;
  return (): string => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  };
};

/** What the models of the page work with, over a tracker in memory. */
export async function startTools(
  data: ReportsData = reportsData(),
  handlers?: Parameters<typeof createFilesSheet>[1],
) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sheet = createFilesSheet(data, handlers);
  const sent = installGoogle(sheet.answer);
  const door = googleDoor();
  const reports = createReportsModel(door);
  await reports.read();
  const tools = { door, reports, channel: signal(''), newUuid: countedUuids() };
  return { sheet, sent, tools, ops: () => sent.map(({ op }) => op) };
}
