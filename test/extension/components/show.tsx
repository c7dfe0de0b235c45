import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { LateScreen } from '../../../extension/components/late-screen';
import { Panel } from '../../../extension/components/panel';
import { createConnect } from '../../../extension/models/connect';
import type { NextUp } from '../../../extension/models/next-up';
import type { Connection, ContactState, KnownEntry, LedgerState } from '../../../extension/models/panel';
import type { PanelTab } from '../../../extension/models/panel-tab';
import { countOpen, countRefused } from '../../../extension/outbox/item';
import type { Language } from '../../../shared/locale/labels';
import { done } from '../../../shared/result';
import { panelBench } from '../models/panel-bench';

export const aConnection: Connection = {
  address: 'https://script.google.com/macros/s/x/exec',
  token: 't',
  person: 'Nguyễn Ví Dụ',
  role: 'editor',
  sheet: { name: 'Sổ theo dõi 2025', url: 'https://docs.google.com/spreadsheets/d/x/edit' },
  connectedAt: '2025-03-01T08:00:00+07:00',
};

/** The whole panel on a page, with everything behind it in memory. */
export async function showPanel(
  options: {
    language?: Language;
    connection?: Connection | null;
    screens?: Partial<Record<PanelTab, LateScreen>>;
    nextUp?: NextUp;
    actionsOf?: (entry: KnownEntry) => LateScreen;
    counts?: Partial<Record<PanelTab, number>>;
  } = {},
) {
  const bench = panelBench();
  const connection = signal(options.connection === undefined ? aConnection : options.connection);
  const contact = signal<ContactState | null>(null);
  const ledger = signal<LedgerState | null>({
    epoch: 'e',
    cursor: 1,
    checksum: '',
    at: '2025-04-01T09:30:00+07:00',
  });
  const connect = createConnect({
    now: () => bench.clock.value,
    hasPermission: async () => false,
    askPermission: async () => true,
    connect: async () => done(null),
  });
  const recent = { undo: vi.fn(), retry: vi.fn(), dismiss: vi.fn(), correct: vi.fn(), sendNow: vi.fn() };
  const syncing = signal(false);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => {
    render(
      <Panel
        facts={{
          language: signal(options.language ?? 'vi'),
          connection,
          contact,
          ledger,
          campaigns: bench.campaigns,
          outbox: bench.outbox,
          clock: bench.clock,
          syncing,
          nextUp: signal(options.nextUp ?? null),
          waiting: computed(() => countOpen(bench.outbox.value)),
          refused: computed(() => countRefused(bench.outbox.value)),
        }}
        panel={bench.panel}
        connect={connect}
        screens={options.screens ?? {}}
        actionsOf={options.actionsOf ?? (() => async () => () => null)}
        counts={signal(options.counts ?? {})}
        recent={recent}
        onSettings={() => undefined}
      />,
      root,
    );
  });
  const settle = () => act(() => bench.settle().then(() => undefined));
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`no ${selector} in ${root.textContent}`);
    return element;
  };
  return {
    ...bench,
    root,
    contact,
    connection,
    connect,
    recent,
    syncing,
    settle,
    find,
    text: () => root.textContent ?? '',
    /** A control by its accessible name: its label, its aria-label, or its own words. */
    named: (name: string): HTMLElement => {
      const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
      const byLabel =
        label && (label.querySelector('input') ?? root.querySelector(`[id="${label.htmlFor}"]`));
      const own = [...root.querySelectorAll<HTMLElement>('button,a,summary')].find(
        (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
      );
      const element = (byLabel ?? own) as HTMLElement | undefined;
      if (!element) throw new Error(`nothing is named ${name} in ${root.textContent}`);
      return element;
    },
    press: async (...given: Parameters<typeof bench.press>) => {
      await act(() => bench.press(...given));
    },
    pressOn: async (...given: Parameters<typeof bench.pressOn>) => {
      await act(() => bench.pressOn(...given));
    },
    key: async (target: EventTarget, key: string) => {
      await act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await bench.settle();
      });
    },
    type: async (element: HTMLElement, value: string) => {
      await act(() => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    click: async (element: HTMLElement) => {
      await act(async () => {
        element.click();
        await bench.settle();
      });
    },
  };
}
