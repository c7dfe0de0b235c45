import { openWorkbook } from '../../../local-host/workbook/index';

/** Writes rows without end and says after each that it is safe: to be killed by a test. */
async function writeOn(directory: string): Promise<void> {
  const { engine } = await openWorkbook({ directory, name: 'Sổ' });
  for (let row = engine.extent('0').row + 1; ; row += 1) {
    engine.apply(
      [
        {
          op: 'write',
          sheet: '0',
          row,
          column: 1,
          cells: [[{ kind: 'text', value: `dòng ${row}`, forced: true }]],
        },
        { op: 'state', key: 'count', value: row },
      ],
      'add-on',
    );
    await engine.commit();
    process.stdout.write(`${row}\n`);
  }
}

void writeOn(process.argv[2] as string);
