import type { TestHost } from '../local-host/host';

/** All that a stranger could have changed: every cell with its formula, every tab, every property of the script. */
export const wholeState = async ({ engine }: TestHost): Promise<string> => {
  const sheets = [];
  for (const sheet of engine.sheets()) {
    const { row: rows, column: columns } = engine.extent(sheet.id);
    const cells = rows === 0 ? [] : await engine.read({ sheet: sheet.id, row: 1, column: 1, rows, columns });
    sheets.push({ sheet, cells: cells.map((line) => line.map(({ value, formula }) => [value, formula])) });
  }
  const names = (engine.state('properties/script') ?? []) as readonly string[];
  const properties = names.map((name) => [name, engine.state(`properties/script/${name}`)]);
  return JSON.stringify({ sheets, properties, name: engine.name() });
};
