import type { Page } from 'playwright-core';
import type { Browser } from './chromium';
import { attach, type Target } from './target';
import { until } from './wait';

/** The real side panel, driven as a person does: by what it says, with mouse and keys. */
export type Panel = {
  readonly target: Target;
  /** All that is readable on it. */
  text(): Promise<string>;
  waitForText(wanted: string | RegExp, within?: number): Promise<string>;
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of what has this role and accessible name. */
  click(role: string, name: string | RegExp): Promise<void>;
  has(role: string, name: string | RegExp): Promise<boolean>;
  /** The value of a field, as assistive technology reads it. */
  value(role: string, name: string | RegExp): Promise<string>;
  fill(role: string, name: string | RegExp, text: string): Promise<void>;
  press(key: string, code?: string): Promise<void>;
  screenshot(): Promise<Buffer>;
};

/** What the story of the whole needs of it, in whichever browser. */
export type StoryPanel = Pick<Panel, 'text' | 'waitForText' | 'click' | 'has' | 'value' | 'fill'>;

type AxValue = { value?: unknown };
type AxNode = {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  value?: AxValue;
  backendDOMNodeId?: number;
};

const matches = (actual: unknown, wanted: string | RegExp) =>
  typeof wanted === 'string' ? actual === wanted : wanted.test(String(actual ?? ''));

const panelOf = (target: Target): Panel => {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await target.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const text = () => evaluate<string>('document.body?.innerText ?? ""');
  const nodes = async (role: string, name: string | RegExp) => {
    const tree = await target.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    return tree.nodes.filter(
      (node) => !node.ignored && node.role?.value === role && matches(node.name?.value, name),
    );
  };
  const find = (role: string, name: string | RegExp) =>
    until(`${role} ${name}`, async () => (await nodes(role, name))[0], { or: text });
  const box = async (backendNodeId: number | undefined) => {
    const { model } = await target.send<{ model: { content: number[] } }>('DOM.getBoxModel', {
      backendNodeId,
    });
    return model.content;
  };
  /** Where it stands once it has stood still: what comes in above it moves it under the mouse. */
  const stillBox = async (backendNodeId: number | undefined) => {
    let last: number[] = [];
    return until('it to stand still', async () => {
      const now = await box(backendNodeId);
      const still = now.join() === last.join();
      last = now;
      return still && now;
    });
  };
  const click = async (role: string, name: string | RegExp) => {
    const { backendDOMNodeId } = await find(role, name);
    await target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = await stillBox(backendDOMNodeId);
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
    await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  };
  const press = async (key: string, code = key) => {
    const keys: Record<string, number> = { Enter: 13, Escape: 27, Tab: 9 };
    const windowsVirtualKeyCode = keys[key] ?? key.toUpperCase().charCodeAt(0);
    const typed = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const event = { key, code, windowsVirtualKeyCode, ...(typed ? { text: typed } : {}) };
    await target.send('Input.dispatchKeyEvent', { type: typed ? 'keyDown' : 'rawKeyDown', ...event });
    await target.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode });
  };
  return {
    target,
    text,
    evaluate,
    click,
    press,
    waitForText: (wanted, within = 15_000) =>
      until(
        `the text ${wanted}`,
        async () => {
          const now = await text();
          return (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) && now;
        },
        { within, or: text },
      ),
    has: async (role, name) => (await nodes(role, name)).length > 0,
    value: async (role, name) => String((await find(role, name)).value?.value ?? ''),
    fill: async (role, name, value) => {
      const { backendDOMNodeId } = await find(role, name);
      await target.send('DOM.focus', { backendNodeId: backendDOMNodeId });
      await evaluate('document.activeElement.select?.()');
      await target.send('Input.insertText', { text: value });
    },
    screenshot: async () => {
      const [width, height] = await evaluate<[number, number]>('[innerWidth, innerHeight]');
      const clip = { x: 0, y: 0, width, height, scale: 2 };
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png', clip });
      return Buffer.from(data, 'base64');
    },
  };
};

/** Presses the toolbar button on a page: opens the panel and lets it read this page. */
export const pressToolbarButton = async ({ cdp, extensionId }: Browser, page: Page): Promise<void> => {
  await page.bringToFront();
  const url = page.url();
  const tab = await until(`the one tab of ${url}`, async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    });
    // A tab that was closed is listed for a moment longer: the button must not be pressed on it.
    const tabs = targetInfos.filter((info) => info.url === url);
    return tabs.length === 1 ? tabs[0] : undefined;
  });
  // Not in Playwright's list of commands: it belongs to --enable-unsafe-extension-debugging.
  await cdp.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    {
      id: extensionId,
      targetId: tab.targetId,
    } as never,
  );
};

/** The panel that stands open beside the page. */
export const attachToPanel = async ({ cdp, extensionId }: Browser): Promise<Panel> => {
  const target = await until('the side panel', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find((info) =>
      info.url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
    );
  });
  return panelOf(await attach(cdp, target.targetId));
};
