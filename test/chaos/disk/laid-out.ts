import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables } from '../../../shared/tables';
import { type Host, startHost } from '../../e2e/host';
import { type Client, connect } from '../../e2e/web-app-client';
import { readTab } from '../../e2e/workbook';

/** A tracker as its first start leaves it, and a client that it knows. Copies of it are all reached at one port. */
export type LaidOut = {
  readonly port: number;
  readonly client: Client;
  readonly campaign: string;
  /** The units whose reports it waits for. */
  readonly reports: readonly string[];
  /** Fills a new folder. */
  copyTo(data: string): void;
};

const unitColumn = tables.reports.columns.find(({ id }) => id === 'unit')?.labels.vi ?? '';

export const unitsReporting = async ({ address }: Host): Promise<readonly string[]> =>
  (await readTab(address, tables.reports.tab.vi)).map((row) => String(row[unitColumn]));

let made: Promise<LaidOut> | undefined;

/** Laid out once in a process: a first start takes five times as long as any other. */
export const laidOut = (): Promise<LaidOut> => {
  made ??= layOut();
  return made;
};

async function layOut(): Promise<LaidOut> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ghim-laid-out-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const host = await startHost({ data: join(folder, 'data') });
  const client = await connect(host.code());
  const { reference } = await client.send<'sync'>({ op: 'sync', known: null });
  const campaign = reference?.campaigns[0]?.id;
  if (!campaign) throw new Error('the tracker has no campaign');
  const reports = await unitsReporting(host);
  await host.stop();
  return {
    port: host.port,
    client,
    campaign,
    reports,
    copyTo: (data) => cpSync(host.data, data, { recursive: true }),
  };
}
