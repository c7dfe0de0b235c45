import type { PageRequest } from '../../shared/protocol';

/**
 * The sheet as its page is given it, read over the same doors: rows by their headers, as texts and numbers.
 * Dates are serial numbers, as in every spreadsheet.
 */
export type Row = Readonly<Record<string, string | number | boolean>>;

type CellData = { v?: string | number | boolean | null; p?: { body?: { dataStream?: string } } };
type SheetData = { name: string; cellData: Record<string, Record<string, CellData>> };
type Workbook = { sheets: Record<string, SheetData> };

export const tokenOf = async (address: string): Promise<string> => {
  const html = await (await fetch(address)).text();
  const token = /<meta name="so-ghim-token" content="([^"]+)"/.exec(html)?.[1];
  if (!token) throw new Error(`no page token at ${address}`);
  return token;
};

const ask = async (address: string, path: string, body?: unknown): Promise<unknown> => {
  const answer = await fetch(`${address}api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-so-ghim-token': await tokenOf(address) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

const textOf = (cell: CellData | undefined) => cell?.v ?? cell?.p?.body?.dataStream?.trimEnd() ?? '';

export const readWorkbook = async (address: string): Promise<Workbook> =>
  ((await ask(address, 'workbook')) as { workbook: Workbook }).workbook;

/** Every cell of a tab, row by row. */
export const readCells = async (address: string, tab: string): Promise<(string | number | boolean)[][]> => {
  const { sheets } = await readWorkbook(address);
  const sheet = Object.values(sheets).find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab} among ${Object.values(sheets).map(({ name }) => name)}`);
  const last = (keys: string[]) => Math.max(-1, ...keys.map(Number));
  const cells = sheet.cellData;
  return Array.from({ length: last(Object.keys(cells)) + 1 }, (_, row) => {
    const inRow = cells[row] ?? {};
    return Array.from({ length: last(Object.keys(inRow)) + 1 }, (_, column) => textOf(inRow[column]));
  });
};

/** The filled rows of a tab whose first row is its header. */
export const readTab = async (address: string, tab: string): Promise<Row[]> => {
  const [header = [], ...rows] = await readCells(address, tab);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''])));
};

/** The sheet's own door, as the sidebar uses it. */
export const call = async (address: string, request: PageRequest): Promise<unknown> => {
  const answer = (await ask(address, 'run', { function: 'call', args: [JSON.stringify(request)] })) as
    | { kind: 'value'; value: string }
    | { kind: 'error'; message: string };
  if (answer.kind === 'error') throw new Error(answer.message);
  const { ok, data, problem } = JSON.parse(answer.value) as {
    ok: boolean;
    data?: unknown;
    problem?: unknown;
  };
  if (!ok) throw new Error(JSON.stringify(problem));
  return data;
};
