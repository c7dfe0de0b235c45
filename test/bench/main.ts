import { makeStale } from '../../build/make';
import { allParts } from '../../build/parts';
import type { Measured } from './figure';
import { hostReady } from './host-ready';
import { install } from './install';
import { panelInteractive } from './panel-interactive';
import { rowVisible } from './row-visible';
import { saveToRow } from './save-to-row';
import { serviceCalls } from './service-calls';
import { sizes } from './sizes';

/** `npm run bench`: every figure that we quote, measured now. `-- --install` times `npm ci` too. */
await makeStale(allParts, (stale) => console.log(`building ${stale.map(({ id }) => id).join(', ')}`));

const figures: readonly (() => Measured[] | Promise<Measured[]>)[] = [
  sizes,
  saveToRow,
  rowVisible,
  hostReady,
  panelInteractive,
  serviceCalls,
  ...(process.argv.includes('--install') ? [install] : []),
];

const rows: Measured[] = [];
for (const measure of figures) rows.push(...(await measure()));

const width = (pick: (row: Measured) => string) => Math.max(...rows.map((row) => pick(row).length));
const [first, second] = [
  width((row) => row.figure),
  Math.max(
    8,
    width((row) => row.reach),
  ),
];
console.log(`${'figure'.padEnd(first)}  ${'to reach'.padEnd(second)}  measured`);
for (const { figure, reach, measured, reached } of rows) {
  console.log(
    `${figure.padEnd(first)}  ${reach.padEnd(second)}  ${measured}${reached === false ? '  MISSED' : ''}`,
  );
}
process.exitCode = rows.some(({ reached }) => reached === false) ? 1 : 0;
