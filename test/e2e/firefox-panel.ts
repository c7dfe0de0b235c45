import type { Firefox } from './firefox';
import type { StoryPanel } from './panel';
import { until } from './wait';

/** Runs in the process of the extension, beside its document: the sidebar is none of the pages that can be driven. */
const beside = (name: string, body: string) => `(async () => {
  const { document } = content;
  const selectors = {
    button: 'button',
    checkbox: 'input[type=checkbox]',
    tab: '[role=tab]',
    textbox: 'textarea, input:not([type]), input[type=text]',
  };
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (one) =>
    plain(one.getAttribute('aria-label')) ||
    plain([...(one.labels ?? [])].map((label) => label.textContent).join(' ')) ||
    plain(one.textContent);
  const find = (role, source, flags) => {
    const named = (name) => (flags === null ? name === source : new RegExp(source, flags).test(name));
    return [...document.querySelectorAll(selectors[role])].find((one) => !one.disabled && named(nameOf(one)));
  };
  let answer;
  try {
    answer = { value: (() => { ${body} })() ?? null };
  } catch (error) {
    answer = { error: String(error) };
  }
  sendAsyncMessage('${name}', JSON.stringify(answer));
})()`;

let serial = 0;

/** The extension's sidebar as Firefox shows it, driven by what it says. */
export const firefoxPanel = ({ inWindow }: Firefox): StoryPanel => {
  const run = async <T>(body: string): Promise<T | undefined> => {
    serial += 1;
    const name = `so-ghim-${serial}`;
    const told = await inWindow<string | null>(`new Promise((resolve) => {
      const inner = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      const { messageManager } = inner ?? {};
      if (!messageManager) return resolve(null);
      const hear = ({ data }) => {
        messageManager.removeMessageListener('${name}', hear);
        resolve(data);
      };
      messageManager.addMessageListener('${name}', hear);
      messageManager.loadFrameScript(
        'data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(beside(name, body))}),
        false,
      );
      setTimeout(() => resolve(null), 5000);
    })`);
    if (told === null) return undefined;
    const { value, error } = JSON.parse(told) as { value?: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const found = (role: string, name: string | RegExp) =>
    typeof name === 'string'
      ? `find(${JSON.stringify(role)}, ${JSON.stringify(name)}, null)`
      : `find(${JSON.stringify(role)}, ${JSON.stringify(name.source)}, ${JSON.stringify(name.flags)})`;
  const text = async () => (await run<string>('return document.body?.innerText ?? ""')) ?? '';
  const has = async (role: string, name: string | RegExp) =>
    (await run<boolean>(`return ${found(role, name)} !== undefined`)) === true;
  const waitFor = (role: string, name: string | RegExp) =>
    until(`${role} ${name}`, () => has(role, name), { or: text });
  return {
    text,
    has,
    waitForText: (wanted, within = 15_000) =>
      until(
        `the text ${wanted}`,
        async () => {
          const now = await text();
          return (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) && now;
        },
        { within, or: text },
      ),
    click: async (role, name) => {
      await waitFor(role, name);
      await run(`${found(role, name)}.click()`);
    },
    value: async (role, name) => {
      await waitFor(role, name);
      return (await run<string>(`return ${found(role, name)}.value`)) ?? '';
    },
    fill: async (role, name, value) => {
      await waitFor(role, name);
      // As typed: the document hears of it as it does of a person's keys.
      await run(`const field = ${found(role, name)};
        field.focus();
        field.select();
        document.execCommand('insertText', false, ${JSON.stringify(value)});`);
    },
  };
};
