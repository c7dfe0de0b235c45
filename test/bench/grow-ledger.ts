import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publications } from '../../shared/tables/publications';
import { fill, type Tracker } from './tracker';

type Cells = Record<string, { v?: unknown }>;
type Saved = {
  readonly workbook: {
    readonly sheets: Record<
      string,
      { readonly name: string; rowCount: number; cellData: Record<string, Cells> }
    >;
  };
};
const at = (id: (typeof publications.columns)[number]['id']) =>
  String(publications.columns.findIndex((column) => column.id === id));

/**
 * Makes the ledger so many rows long by what lies on disk: logged one request after the other, 50,000 rows would
 * take the better part of an hour. Each row is a logged one with an id, an address and a key of its own.
 */
export const growLedger = async (tracker: Tracker, rows: number): Promise<void> => {
  await fill(tracker, 1);
  await tracker.host.stop();
  const file = join(tracker.host.data, 'workbook.snapshot.json');
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
  const ledger = Object.values(saved.workbook.sheets).find(({ name }) => name === publications.tab.vi);
  if (!ledger) throw new Error('the snapshot has no ledger');
  const model = ledger.cellData[1];
  const spare = ledger.cellData[Object.keys(ledger.cellData).length - 1];
  if (!model || !spare) throw new Error('the ledger has no row to go by');
  for (let row = 1; row <= rows; row += 1) {
    const id = randomUUID();
    const address = `https://portal.example/tin/${id}.html`;
    ledger.cellData[row] = {
      ...model,
      [at('id')]: { ...model[at('id')], v: id },
      [at('url')]: { ...model[at('url')], v: address },
      [at('key')]: { ...model[at('key')], v: address },
    };
  }
  for (let row = rows + 1; row <= rows + publications.spareRows; row += 1) ledger.cellData[row] = spare;
  ledger.rowCount = rows + publications.spareRows + 1;
  writeFileSync(file, JSON.stringify(saved));
  await tracker.host.start();
};
