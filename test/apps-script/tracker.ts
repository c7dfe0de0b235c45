import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pages } from '../../apps-script/commands/shape/pages';
import { bundleAddon } from '../../build/apps-script';
import { root } from '../../build/paths';
import type { WorkbookEngine } from '../../local-host/workbook/engine';
import { readDispatch } from '../../shared/campaign/dispatch';
import { decodeConnectionCode } from '../../shared/connection-code';
import type {
  Answer,
  ArticleEntry,
  ClientData,
  ClientOp,
  LogData,
  PageData,
  PageOp,
  Stint,
} from '../../shared/protocol';
import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import { type Role, startTestHost, type TestHost, type TestHostOptions } from '../local-host/host';

const firstCampaign = (file: string) => readFileSync(join(root, 'local-host/first-campaign', file), 'utf8');
const webApp = 'http://127.0.0.1:8765/macros/s/local/exec';

let bundle: Promise<string> | undefined;
/** The add-on as it is in the sources now, built once for each test file. */
export const addonCode = (): Promise<string> => {
  bundle ??= bundleAddon().then(({ code }) => code);
  return bundle;
};

type ClientCall = { readonly op: ClientOp } & Record<string, unknown>;
type PageCall = { readonly op: PageOp } & Record<string, unknown>;
export type Row = Record<string, string | number | boolean | null>;

/** A sheet with the first campaign, and an editor who is connected to it. */
export type Tracker = {
  readonly host: TestHost;
  readonly campaign: string;
  readonly token: string;
  readonly sheetId: (table: TableId) => string;
  /** Rows of a table below its header that hold anything, by column id; `row` is the sheet row. */
  rows<T extends TableId>(
    table: T,
  ): Promise<(Record<ColumnId<T>, string | number | boolean | null> & { row: number })[]>;
  send<Op extends ClientOp>(request: ClientCall & { op: Op }, token?: string): Promise<Answer>;
  /** The data of an answer that must be a good one. */
  ask<Op extends ClientOp>(request: ClientCall & { op: Op }): Promise<ClientData<Op>>;
  page<Op extends PageOp>(request: PageCall & { op: Op }, role?: Role): Promise<PageData<Op>>;
  log(items: readonly ArticleEntry[]): Promise<LogData['outcomes']>;
  article(changes?: Partial<ArticleEntry>): ArticleEntry;
  connect(person: string, role?: Role): Promise<{ token: string; code: string; id: string }>;
};

/** A page of each name: what they show is tested elsewhere. */
const blankPages = Object.fromEntries(
  Object.keys(pages).map((name) => [name, '<html data-language="" data-account="" data-part=""></html>']),
);

export const startHost = async (options: TestHostOptions = {}): Promise<TestHost> =>
  startTestHost({ bundle: { code: await addonCode(), pages: blankPages }, ...options });

export const good = <T>(answer: unknown): T => {
  const given = answer as Answer;
  if (!given.ok) throw new Error(`refused: ${JSON.stringify(given.problem)}`);
  return given.data as T;
};

export const problemOf = (answer: unknown) => {
  const given = answer as Answer;
  if (given.ok) throw new Error(`not refused: ${JSON.stringify(given)}`);
  return given.problem;
};

let serial = 0;
export const anArticle = (campaign: string, changes: Partial<ArticleEntry> = {}): ArticleEntry => {
  serial += 1;
  return {
    uuid: randomUUID(),
    campaign,
    url: `https://dongnai.gov.vn/vi/news/tin/ho-tro-sinh-ke-${serial}.html`,
    canonical: null,
    title: `Phường Trảng Dài hỗ trợ sinh kế cho hộ nghèo, lần ${serial}`,
    publishedOn: '2025-03-12',
    publishedAt: '08:15',
    portal: 'dongnai.gov.vn',
    section: 'Tin tức',
    genre: 'tin',
    origin: 'goc',
    author: 'Thanh Phương',
    source: '',
    theme: 3,
    secondaryThemes: [],
    units: ['Phường Trảng Dài'],
    pin: null,
    note: '',
    ...changes,
  };
};

/** Rows of a table as the engine holds them, found by header. */
export const readTable = async (
  engine: WorkbookEngine,
  table: TableId,
): Promise<(Row & { row: number })[]> => {
  const declared = tables[table];
  const sheet = engine.sheets().find((one) => one.name === declared.tab.vi || one.name === declared.tab.en);
  if (!sheet) throw new Error(`no tab ${declared.tab.vi}`);
  const { row: rows, column: columns } = engine.extent(sheet.id);
  if (rows < 2) return [];
  const cells = await engine.read({ sheet: sheet.id, row: 1, column: 1, rows, columns });
  const header = cells[0]?.map((cell) => String(cell.value ?? '')) ?? [];
  const at = declared.columns.map((column) => [
    column.id,
    header.findIndex((text) => text === column.labels.vi || text === column.labels.en),
  ]) as [string, number][];
  return cells
    .slice(1)
    .map((line, index) => ({
      ...Object.fromEntries(at.map(([id, column]) => [id, line[column]?.value ?? null])),
      row: index + 2,
    }))
    .filter((_row, index) => cells[index + 1]?.some(({ value }) => value !== null && value !== ''));
};

/** A long operation as a page runs it: gone on with until it is through. Gives the last answer. */
export const inStints = async <Op extends PageOp>(
  ask: (cursor: string | null) => Promise<PageData<Op>>,
): Promise<PageData<Op>> => {
  let data = await ask(null);
  for (let { cursor } = data as Stint; cursor !== null; { cursor } = data as Stint) data = await ask(cursor);
  return data;
};

/** Set-up as a page runs it, stint by stint until it is through. */
export const setUpWhole = async (
  host: TestHost,
  more: object = {},
  role: Role = 'owner',
): Promise<PageData<'set-up'>> => {
  return inStints<'set-up'>(async (cursor) =>
    good(await host.callAs(role, { op: 'set-up', fix: [], ...more, cursor })),
  );
};

export const setUpWithCampaign = async (host: TestHost, language?: 'vi' | 'en'): Promise<string> => {
  const call = async <T>(request: PageCall) => good<T>(await host.callAs('owner', request));
  await setUpWhole(host, language ? { language } : {});
  await call({ op: 'import-units', units: JSON.parse(firstCampaign('units.json')) });
  await call({ op: 'import-holidays', holidays: JSON.parse(firstCampaign('holidays.json')) });
  const { themes, gate } = JSON.parse(firstCampaign('themes.json'));
  const text = firstCampaign('dispatch-2025.txt');
  const created = await inStints<'create-campaign'>((cursor) =>
    call({ op: 'create-campaign', dispatch: readDispatch(text), themes, gate, activate: true, cursor }),
  );
  await call({ op: 'set-web-app', address: webApp });
  return created.campaign;
};

let begun: Promise<string> | undefined;
/** The folder of a sheet that was set up with the first campaign. Setting up takes seconds, a copy does not. */
const begunTracker = (): Promise<string> => {
  begun ??= (async () => {
    const data = mkdtempSync(join(tmpdir(), 'so-ghim-begun-'));
    process.once('exit', () => rmSync(data, { recursive: true, force: true }));
    const host = await startHost({ data });
    await setUpWithCampaign(host);
    await host.close();
    return data;
  })();
  return begun;
};

/** A sheet of its own with the first campaign; one that is told how to run is set up under these terms too. */
export const startTracker = async (options?: TestHostOptions, language?: 'vi' | 'en'): Promise<Tracker> => {
  if (!options && !language) return trackerOn(await startHost({ copyOf: await begunTracker() }));
  const host = await startHost(options);
  await setUpWithCampaign(host, language);
  return trackerOn(host);
};

/** A tracker that stands already, and an editor who is connected to it now. */
export const trackerOn = async (host: TestHost): Promise<Tracker> => {
  const { campaigns } = good<PageData<'status'>>(await host.callAs('owner', { op: 'status' }));
  const campaign = campaigns.find(({ active }) => active)?.id ?? '';
  const envelope = (request: ClientCall, token: string) => ({
    v: 1,
    client: { name: 'test', version: '0.1.0' },
    token,
    request,
  });
  const connect: Tracker['connect'] = async (person, role = 'owner') => {
    const issued = good<PageData<'issue-connection'>>(
      await host.callAs(role, { op: 'issue-connection', person }),
    );
    const decoded = decodeConnectionCode(issued.code);
    if (!decoded.ok) throw new Error('the code cannot be read');
    const { code } = decoded.value;
    const hello = good<ClientData<'hello'>>(
      await host.post(envelope({ op: 'hello', code, device: 'Máy thử' }, '')),
    );
    return { token: hello.token, code, id: issued.connection.id };
  };
  const { token } = await connect('Nguyễn Thị Hồng');
  const send: Tracker['send'] = async (request, other = token) =>
    (await host.post(envelope(request, other))) as Answer;
  return {
    host,
    campaign,
    token,
    sheetId: (table) =>
      host.engine
        .sheets()
        .find((one) => [tables[table].tab.vi, tables[table].tab.en].includes(one.name as 'Báo cáo'))?.id ??
      '',
    rows: async (table) => (await readTable(host.engine, table)) as never,
    send,
    ask: async (request) => good(await send(request)),
    page: async (request, role = 'owner') => good(await host.callAs(role, request)),
    log: async (items) => good<LogData>(await send({ op: 'log', items })).outcomes,
    article: (changes) => anArticle(campaign, changes),
    connect,
  };
};
