import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What may be asked for later, one site at a time and in words: a local host, when a connection code leads there; a
 * portal, when the editor wants its articles read from a list. None of them is granted by installing.
 */
const onRequest = ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*', 'http://*/*'];

/**
 * The extension's pages and its worker run their own files only. They speak to the sheet, and fetch articles of portals
 * that the editor has allowed; a policy cannot name those, the browser's permissions do.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 96, 48, 32, 16] },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // What a page needs at once is one file: each file more costs the panel milliseconds on its way to be seen.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'sidepanel')) return;
      const codeSplitting = { groups: [{ name: 'page', tags: ['$initial' as const] }] };
      Object.assign(
        config,
        mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting } } } }),
      );
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'vi',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    action: { default_title: '__MSG_actionTitle__' },
    permissions: [
      'storage',
      // Fifty thousand articles take more than the ten megabytes that Chrome gives otherwise; nobody is asked for it.
      'unlimitedStorage',
      'contextMenus',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    host_permissions: ['https://script.google.com/*', 'https://script.googleusercontent.com/*'],
    optional_host_permissions: onRequest,
    content_security_policy: { extension_pages: policy },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G', mac: 'Alt+Shift+G' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'so-ghim@so-ghim.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
