import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { Sidebar } from '../../apps-script/pages/sidebar/components/sidebar';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { account, language } from '../../apps-script/pages/words';
import { hostileTexts } from '../strangers/hostile-text';
import { installGoogle } from './door';
import { createSheet } from './sheet-stand-in';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

/** Members of answers that people write, or that come from outside. */
const spoken = new Set(
  'name label title text person device link note email issuedBy unresolved addressees legalBases issuer place position authority url webApp'.split(
    ' ',
  ),
);
const spoil = (value: unknown, text: string, key = ''): unknown => {
  if (typeof value === 'string') return spoken.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((part) => spoil(part, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part, text, name)]));
};

const intruders =
  'img, script, iframe, object, embed, link, style, base, form[action], [onerror], [onload], [onclick]';
const expectInert = () => {
  expect([...place.querySelectorAll(intruders)].map((one) => one.outerHTML)).toEqual([]);
  for (const link of place.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each(Object.entries(hostileTexts))('in every part of the sidebar: %s', async (_, text) => {
  const sheet = createSheet();
  installGoogle(async (json) => JSON.stringify(spoil(JSON.parse(await sheet(json)), text)));
  const model = createSidebarModel(googleDoor(), () => '2025-04-12');
  await act(async () => {
    render(<Sidebar model={model} />, place);
    await model.start();
  });
  const tabs = [...place.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(tabs.length).toBeGreaterThan(0);
  for (const tab of tabs) {
    await act(async () => {
      tab.click();
      await settled();
    });
    expectInert();
    for (const field of place.querySelectorAll<HTMLInputElement>(
      'input[type=text], input:not([type]), textarea',
    )) {
      await act(async () => {
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settled();
      });
      expectInert();
    }
  }
});
