import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { root } from '../../build/paths';
import type { KnownEntry } from '../../extension/gateway/ledger';
import type { Reference } from '../../extension/gateway/synchronise';
import type { Deed } from '../../extension/models/deed';
import type { OutboxItem } from '../../extension/outbox/item';
import type { ContactState } from '../../extension/storage/connection';
import type { TabReading } from '../../extension/storage/readings';
import type { Language } from '../../shared/locale/labels';
import { launchChromium } from './chromium';
import { makeCertificate, webAppAddress } from './tls-front';

/** What the browser keeps when the panel is opened. */
export type Kept = {
  readonly connected: boolean;
  readonly contact?: ContactState;
  readonly reference?: Reference;
  readonly entries?: readonly KnownEntry[];
  readonly outbox?: readonly OutboxItem[];
  readonly deeds?: readonly Deed[];
  /** What became of a press of the button on the tab in front. */
  readonly outcome?: TabReading['outcome'];
};

export const heardAt = '2025-04-01T09:30:00+07:00';
const connection = {
  address: webAppAddress,
  token: 't',
  person: 'Nguyễn Ví Dụ',
  role: 'editor',
  sheet: { name: 'Sổ theo dõi 2025', url: 'https://docs.google.com/spreadsheets/d/x/edit' },
  connectedAt: '2025-03-12T08:15:00+07:00',
};

/** An entry as the sheet has it at the moment. */
const readEntry = {
  row: 7,
  rowAt: heardAt,
  campaign: 'c1',
  url: 'https://phuong.example.gov.vn/vi/news/tin/trao-sinh-ke-125.html',
  by: connection.person,
  viewsAt: heardAt,
  fields: {
    title: 'Phường Trảng Dài trao sinh kế cho 12 hộ nghèo',
    publishedOn: '2025-03-12',
    publishedAt: '08:15',
    section: 'Tin địa phương',
    genre: 'tin',
    origin: 'goc',
    author: 'Nguyễn Ví Dụ',
    source: '',
    theme: 3,
    secondaryThemes: [1],
    units: ['phường Trảng Dài'],
    state: 'dang',
    views: 1250,
    note: '',
    photos: 2,
    authorUnit: '',
  },
};

const memory = `
import { sheetMemory } from './extension/storage/ledger';
import { ledgerChecksum } from './shared/publication/ledger-checksum';
globalThis.keepLedger = (entries, reference) => sheetMemory.write(
  { epoch: 'e', cursor: 1, checksum: ledgerChecksum(entries), at: '${heardAt}' },
  { before: null, after: entries },
  reference,
);`;

type Asked = {
  readonly op: string;
  readonly known?: { readonly checksum: string } | null;
  readonly uuid?: string;
};

/** What the sheet says: to a device that knows everything that nothing has changed; codes have all expired. */
const answerTo = ({ op, known, uuid }: Asked): object => {
  const { person, role, sheet } = connection;
  const told = (data: object) => ({ v: 1, ok: true, op, data });
  switch (op) {
    case 'sync':
      return told({
        you: { name: person, role },
        sheet,
        epoch: 'e',
        cursor: 1,
        checksum: known?.checksum ?? '',
        complete: false,
        entries: [],
        removed: [],
        reference: null,
        at: heardAt,
      });
    case 'read-entry':
      return told({ ...readEntry, uuid });
    default:
      return { v: 1, ok: false, problem: { kind: 'expired-code', at: heardAt } };
  }
};

const startSheet = async (): Promise<{ readonly port: number; close(): void }> => {
  const server = createServer(await makeCertificate(['script.google.com']), (incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const { request } = JSON.parse(Buffer.concat(parts).toString()) as { request: Asked };
      outgoing.setHeader('content-type', 'application/json');
      outgoing.end(JSON.stringify(answerTo(request)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

export type PanelStage = {
  /** The document of the panel or of the options, in a tab, with what is kept. */
  open(document: 'sidepanel' | 'options', kept: Kept, language: Language): Promise<Page>;
  close(): Promise<void>;
};

/** The production extension in a real Chromium, its pages opened in a tab, with whatever its storage is to hold. */
export const startPanelStage = async (): Promise<PanelStage> => {
  const sheet = await startSheet();
  const { context, worker, extensionId, dispose } = await launchChromium({
    names: { 'script.google.com': sheet.port },
  });
  const { outputFiles } = await build({
    stdin: { contents: memory, resolveDir: root },
    bundle: true,
    format: 'iife',
    write: false,
  });
  await worker.evaluate(outputFiles[0]!.text);
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const tabId = await worker.evaluate<number>(
    '(async () => (await chrome.tabs.query({ active: true }))[0].id)()',
  );
  const given = (value: unknown) => JSON.stringify(value);
  return {
    open: async (document, kept, language) => {
      await page.goto('about:blank');
      const { connected, contact, reference, entries = [], outbox = [], deeds = [], outcome } = kept;
      const local = {
        language,
        outbox,
        deeds,
        ...(connected ? { connection } : {}),
        ...(contact ? { contact } : {}),
      };
      await worker.evaluate(`(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
        await keepLedger(${given(entries)}, ${given(reference ?? null)});
        await chrome.storage.local.set(${given(local)});
      })()`);
      const address = `chrome-extension://${extensionId}/${document}.html`;
      if (outcome) {
        // The page in front is the panel's own document.
        // Long ago: a press of this moment would be one of a person who waits.
        const pressedAt = outcome.kind === 'reading' ? Date.now() : 1;
        const reading = { tabId, windowId: 1, address, pressedAt, outcome };
        await worker.evaluate(`chrome.storage.session.set(${given({ readings: { [tabId]: reading } })})`);
      }
      await page.goto(address);
      return page;
    },
    close: async () => {
      await dispose();
      sheet.close();
    },
  };
};
