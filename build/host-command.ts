import { join } from 'node:path';
import { root } from './paths';

/** What Node is started with: small young generations, since the workbook would keep twice its memory otherwise. */
const memory = ['--max-semi-space-size=4', '--optimize-for-size'];

/** The arguments that make Node the local host, as `npm start` runs it. */
export const hostCommand = (args: readonly string[]): string[] => [
  ...memory,
  join(root, 'dist/local-host/main.cjs'),
  ...args,
];
