import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CampaignPage } from '../../apps-script/pages/dot/components/campaign-page';
import { createCampaignPageModel } from '../../apps-script/pages/dot/models/campaign-page';
import { readDocx } from '../../apps-script/pages/files/docx-text';
import { googleDoor } from '../../apps-script/pages/google-script';
import { NewCampaign } from '../../apps-script/pages/lap-dot/components/new-campaign';
import { createNewCampaignModel } from '../../apps-script/pages/lap-dot/models/new-campaign';
import { Sidebar } from '../../apps-script/pages/sidebar/components/sidebar';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { account, language } from '../../apps-script/pages/words';
import { hostileTexts } from '../strangers/hostile-text';
import { createCampaignSheet, draftFacts, earlier, issuedFacts } from './campaign-sheet';
import { installGoogle } from './door';
import { createSheet, dispatchText } from './sheet-stand-in';

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
  'name label title text person device link note email issuedBy unresolved addressees legalBases issuer place position authority url webApp contact extension signer reportTo number toName added'.split(
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

/** Types a text into every field of the page, one after the other. */
async function typeEverywhere(text: string): Promise<void> {
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
async function show(page: ComponentChild, start: () => Promise<void>): Promise<void> {
  await act(async () => {
    render(page, place);
    await start();
    await settled();
  });
}
const spoiled = (sheet: (json: string) => string, text: string) => (json: string) =>
  JSON.stringify(spoil(JSON.parse(sheet(json)), text));
async function throughTabs(text: string, inTab: () => void = () => undefined): Promise<void> {
  const tabs = [...place.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(tabs.length).toBeGreaterThan(0);
  for (const tab of tabs) {
    await act(async () => {
      tab.click();
      inTab();
      await settled();
    });
    expectInert();
    await typeEverywhere(text);
  }
}

describe.each(Object.entries(hostileTexts))('%s', (_, text) => {
  test('in every part of the sidebar', async () => {
    installGoogle(spoiled(createSheet(), text));
    const model = createSidebarModel(googleDoor(), () => '2025-04-12');
    await show(<Sidebar model={model} />, model.start);
    await throughTabs(text);
  });

  test.each([draftFacts, issuedFacts])('in every part of the page of a campaign, $stage', async (facts) => {
    installGoogle(spoiled(createCampaignSheet([{ ...facts, deadline: '2025-04-30' }, earlier]), text));
    const model = createCampaignPageModel(googleDoor(), { today: () => '2025-04-12' });
    await show(<CampaignPage model={model} />, () => model.start());
    await throughTabs(text, () => {
      model.extension.choose('ward:0');
      model.activity.choose('ward:0');
    });
    await act(async () => {
      await model.duty.look();
      model.material.type('name', text);
      await model.material.save();
      await model.activity.save();
    });
    await throughTabs(text);
  });

  test('in a dispatch, and in what the tracker says of it', async () => {
    installGoogle(spoiled(createSheet(), text));
    const model = createNewCampaignModel(googleDoor(), { readDocx, today: () => '2025-04-12' });
    await show(<NewCampaign model={model} />, model.start);
    await typeEverywhere(text);
    await act(async () => {
      model.dispatch.type(dispatchText.replace(/tập trung/g, () => text));
      await model.dispatch.read();
    });
    expectInert();
    await typeEverywhere(text);
    const bytes = new TextEncoder().encode(text);
    await act(async () => {
      model.dispatch.edit();
      await model.dispatch.open(new File([bytes], text));
    });
    expectInert();
  });
});
