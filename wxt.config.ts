import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Addresses of a local host; asked for only when a connection code with such an address is pasted. */
const localHost = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * The extension's pages and its worker run their own files only, and speak to sheets only: at Google, or on this
 * machine.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://script.google.com https://script.googleusercontent.com http://127.0.0.1:* http://localhost:*",
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
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
    build: { modulePreload: { polyfill: false } },
  }),
  zip: {
    name: 'so-ghim',
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
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
    optional_host_permissions: localHost,
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
