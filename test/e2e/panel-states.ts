import type { Page } from 'playwright-core';
import { known } from '../../extension/gateway/ledger';
import { encodeConnectionCode } from '../../shared/connection-code';
import { aCampaign, aLedgerEntry, aReading, uuidOf } from '../extension/campaign';
import {
  article,
  conflict,
  connected,
  deed,
  inAMonth,
  item,
  logged,
  ofArticle,
  offline,
  pin,
  read,
  sent,
} from './panel-kept';
import { heardAt, type Kept } from './panel-stage';
import { webAppAddress } from './tls-front';

/** One look of the panel or of the options: what the browser keeps, and what a person does then. */
export type PanelState = {
  readonly name: string;
  /** The panel where it is not said. */
  readonly document?: 'options';
  readonly kept: Kept;
  readonly reach?: (page: Page) => Promise<void>;
};

const part = (at: number) => async (page: Page) => {
  await page.getByRole('tab').nth(at).click();
  await page.locator('#part h2').first().waitFor();
};
const action = (at: number, wanted: string) => async (page: Page) => {
  await page.locator('.entry-actions .actions button').nth(at).click();
  await page.locator(wanted).first().waitFor();
};
const draft = (page: Page) => page.locator('#part textarea').first().waitFor();

export const panelStates: readonly PanelState[] = [
  { name: 'first-use', kept: { connected: false } },
  { name: 'first-use-waiting', kept: { connected: false, outbox: [item(1), item(2)] } },
  {
    name: 'code-cut-off',
    kept: { connected: false },
    reach: async (page) => {
      await page.locator('#code').fill('GHIM-abc');
      await page.locator('#code').press('Enter');
      await page.locator('#code-problem').waitFor();
    },
  },
  {
    name: 'code-expired',
    kept: { connected: false },
    reach: async (page) => {
      await page.locator('#code').fill(encodeConnectionCode({ address: webAppAddress, code: 'x' }));
      await page.locator('#code').press('Enter');
      await page.locator('#code-problem').waitFor();
    },
  },
  { name: 'unread', kept: connected },
  { name: 'reading', kept: { ...connected, outcome: { kind: 'reading' } } },
  { name: 'not-a-page', kept: { ...connected, outcome: { kind: 'not-a-page', scheme: 'file' } } },
  { name: 'unreadable', kept: { ...connected, outcome: { kind: 'unreadable' } } },
  {
    name: 'no-campaigns',
    kept: { connected: true, reference: { version: 'r0', campaigns: [] }, outcome: read() },
  },
  { name: 'not-loaded-yet', kept: { connected: true, outcome: read() } },
  { name: 'draft', kept: { ...connected, outcome: read() }, reach: draft },
  {
    name: 'draft-details',
    kept: { ...connected, outcome: read() },
    reach: async (page) => {
      await page.locator('#part details > summary').first().click();
      await page.getByRole('checkbox').last().check();
    },
  },
  {
    name: 'draft-doubts',
    kept: {
      ...connected,
      outcome: read(aReading({ title: null, publishedOn: null, lead: '', author: null })),
    },
    reach: async (page) => {
      await draft(page);
      await page.locator('button.primary').click();
    },
  },
  {
    name: 'draft-twin',
    kept: {
      ...connected,
      entries: [known(aLedgerEntry(9, { title: article.title?.value ?? '' }))],
      outcome: read(),
    },
    reach: draft,
  },
  {
    name: 'draft-several-campaigns',
    kept: {
      connected: true,
      reference: {
        version: 'r2',
        campaigns: [aCampaign({ to: inAMonth }), aCampaign({ id: 'c2', title: 'Đợt hai' })],
      },
      outcome: read(),
    },
    reach: draft,
  },
  { name: 'saved-waiting', kept: { ...connected, outbox: [ofArticle({})], outcome: read() } },
  {
    name: 'saved-offline',
    kept: {
      ...connected,
      contact: { at: heardAt, problem: offline },
      outbox: [ofArticle({ attempts: 2, lastProblem: offline })],
      outcome: read(),
    },
  },
  {
    name: 'recent',
    kept: {
      ...connected,
      outbox: [
        item(1, { state: sent }),
        item(2),
        item(3, { state: { kind: 'refused', problem: { kind: 'unknown-theme' } as never } }),
        item(4, { state: { kind: 'undone', at: heardAt } }),
      ],
    },
  },
  { name: 'logged-mine', kept: { ...connected, entries: [logged()], outcome: read() } },
  {
    name: 'logged-by-another',
    kept: { ...connected, entries: [logged({ by: 'Lê Minh Anh' })], outcome: read() },
  },
  {
    name: 'logged-taken-down',
    kept: {
      ...connected,
      entries: [logged({ state: 'go', pinned: { pinId: uuidOf(5), position: 'banner', to: null } })],
      outcome: read(),
    },
  },
  {
    name: 'logged-pin',
    kept: { ...connected, entries: [logged()], outcome: read() },
    reach: action(1, '.entry-actions form'),
  },
  {
    name: 'logged-edit',
    kept: { ...connected, entries: [logged()], outcome: read() },
    reach: action(0, '.entry-form'),
  },
  {
    name: 'logged-refused',
    kept: {
      ...connected,
      entries: [logged()],
      deeds: [{ ...deed(1), state: { kind: 'refused', problem: conflict } }],
      outcome: read(),
    },
    reach: (page) => page.locator('.entry-actions .notice').first().waitFor(),
  },
  { name: 'pins-empty', kept: connected, reach: part(1) },
  {
    name: 'pins',
    kept: { ...connected, entries: [pin(1), pin(2), pin(3, { to: '2025-03-20' })] },
    reach: part(1),
  },
  {
    name: 'pins-list-for-portal',
    kept: { ...connected, entries: [pin(1), pin(2)] },
    reach: async (page) => {
      await part(1)(page);
      for (const summary of await page.locator('#part details:not([open]) > summary').all())
        await summary.click();
    },
  },
  { name: 'scan-empty', kept: connected, reach: part(2) },
  {
    name: 'scan-paste',
    kept: connected,
    reach: async (page) => {
      await part(2)(page);
      for (const summary of await page.locator('#part details:not([open]) > summary').all())
        await summary.click();
    },
  },
  { name: 'queue-empty', kept: connected, reach: part(3) },
  {
    name: 'queue',
    kept: {
      ...connected,
      contact: { at: heardAt, problem: offline },
      outbox: [
        item(1, { attempts: 3, lastProblem: offline }),
        item(2),
        item(3, { state: { kind: 'refused', problem: { kind: 'undone', at: heardAt } } }),
      ],
      deeds: [deed(4), { ...deed(5), state: { kind: 'refused', problem: conflict } }],
    },
    reach: async (page) => {
      await part(3)(page);
      await page.locator('.queue-export > summary').click();
    },
  },
  { name: 'options-none', document: 'options', kept: { connected: false } },
  { name: 'options', document: 'options', kept: { ...connected, contact: { at: heardAt, problem: null } } },
  {
    name: 'options-disconnect',
    document: 'options',
    kept: { ...connected, contact: { at: heardAt, problem: offline } },
    reach: async (page) => {
      await page.locator('section button').first().click();
    },
  },
];
