// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const built = join(import.meta.dirname, '../../dist/extension');
const read = (file: string) => JSON.parse(readFileSync(join(built, file), 'utf8')) as Record<string, unknown>;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s as it is built', (folder) => {
  const manifest = read(`${folder}/manifest.json`);

  test('has no site by being installed; one is asked for when a code leads there or its articles are to be read', () => {
    const sites = ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting', 'alarms'];
    expect(manifest.permissions).toEqual(folder === 'chrome-mv3' ? [...sites, 'sidePanel'] : sites);
    expect(manifest.host_permissions).toEqual([
      'https://script.google.com/*',
      'https://script.googleusercontent.com/*',
    ]);
    expect(manifest.optional_host_permissions).toEqual([
      'http://127.0.0.1/*',
      'http://localhost/*',
      'https://*/*',
      'http://*/*',
    ]);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('PRIVACY.md gives a reason for each permission, in both languages', () => {
    const { permissions, host_permissions: sites, optional_host_permissions: onRequest } = manifest;
    const asked = [permissions, sites, onRequest].flat() as string[];
    const halves = readFileSync(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8')
      .split(/^# /m)
      .slice(1);
    expect(halves).toHaveLength(2);
    for (const half of halves) {
      const rows =
        half
          .split(/^## /m)
          .at(-1)!
          .match(/^\| `.*$/gm) ?? [];
      const told = rows.flatMap((row) =>
        [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      );
      expect(told.filter((name) => folder === 'chrome-mv3' || name !== 'sidePanel').sort()).toEqual(
        asked.sort(),
      );
    }
  });

  test('its pages and its worker run their own files only', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self' https: http:",
        "base-uri 'none'",
        "form-action 'none'",
      ].sort(),
    );
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('the shortcut is the toolbar button’s own, which opens no popup', () => {
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+G', mac: 'Alt+Shift+G' } },
    });
    expect(manifest.action).not.toHaveProperty('default_popup');
  });

  test('has an icon for each place that shows one, of the size that it says', () => {
    const icons = Object.entries(manifest.icons as Record<string, string>);
    // Toolbar, the same twice as sharp, lists of extensions, Firefox's list twice as sharp, stores.
    expect(icons.map(([size]) => Number(size))).toEqual([16, 32, 48, 96, 128]);
    for (const [size, file] of icons) {
      const png = readFileSync(join(built, folder, file));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    // One picture for light and dark toolbars: the button and the sidebar take it from here.
    for (const place of [manifest.action, manifest.sidebar_action ?? {}])
      expect(place).not.toHaveProperty('default_icon');
  });

  test('speaks both languages in the browser’s own places', () => {
    const [vi, en] = ['vi', 'en'].map((language) => read(`${folder}/_locales/${language}/messages.json`));
    expect(Object.keys(vi!)).toEqual(Object.keys(en!));
    for (const name of JSON.stringify(manifest).match(/__MSG_(\w+)__/g) ?? []) {
      expect(vi).toHaveProperty(name.slice(6, -2));
    }
  });
});

test('Firefox knows it by its id, since which version, that nothing is collected, and its panel as a sidebar', () => {
  const manifest = read('firefox-mv3/manifest.json');
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'so-ghim@so-ghim.example',
      // The first that knows what an extension says of the data it collects.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});

test('Chrome, Edge and Cốc Cốc know its panel as a side panel', () => {
  const manifest = read('chrome-mv3/manifest.json');
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  // The first whose alarms may come half a minute apart.
  expect(manifest.minimum_chrome_version).toBe('120');
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});
