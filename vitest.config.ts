import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The pages of the add-on in Chromium, without a host behind them: nothing of theirs is shared. */
const looks = [
  'test/e2e/{bao-cao,dot,duyet,gui,in,lap-dot,panel,tep}-page.test.ts',
  'test/e2e/pages.test.ts',
];

/**
 * Four kinds of tests: pure and host-level ones in Node, the browser's parts on a DOM, pages by themselves and the
 * whole in Chromium.
 */
export default defineConfig({
  test: {
    // On two cores vitest takes one: most files wait for a workbook in a thread of its own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: [
            'test/*.test.ts',
            'test/{shared,apps-script,local-host,google,build,chaos,strangers}/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest(), preact({ reactAliasesEnabled: false })],
        test: {
          name: 'browser',
          include: ['test/{extension,pages}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 60_000,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'looks',
          include: looks,
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: looks,
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
