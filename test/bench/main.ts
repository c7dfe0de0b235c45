import { parseArgs } from 'node:util';
import { makeStale } from '../../build/make';
import { allParts } from '../../build/parts';
import { editorActions } from './editor-actions';
import type { Measured } from './figure';
import { growth } from './growth';
import { hostReady } from './host-ready';
import { hostileReading } from './hostile-reading';
import { install } from './install';
import { ledgerIndex } from './ledger-index';
import { officerActions } from './officer-actions';
import { panelInteractive } from './panel-interactive';
import { reportCalls } from './report-calls';
import { restart } from './restart';
import { rowVisible } from './row-visible';
import { saveToRow } from './save-to-row';
import { serviceCalls } from './service-calls';
import { sidebarOpen } from './sidebar-open';
import { sizes } from './sizes';
import { slowProse } from './slow-prose';
import { untouchedPages } from './untouched-pages';

/** `npm run bench`: every figure that we quote, measured now. `-- --install` times `npm ci` too; `--only NAME` measures one. */
const { values } = parseArgs({ options: { install: { type: 'boolean' }, only: { type: 'string' } } });
const all: Readonly<Record<string, () => Measured[] | Promise<Measured[]>>> = {
  sizes,
  'save-to-row': saveToRow,
  'row-visible': rowVisible,
  'host-ready': hostReady,
  restart,
  'panel-interactive': panelInteractive,
  'sidebar-open': sidebarOpen,
  'ledger-index': ledgerIndex,
  'untouched-pages': untouchedPages,
  'editor-actions': editorActions,
  'officer-actions': officerActions,
  'service-calls': serviceCalls,
  'report-calls': reportCalls,
  growth,
  'hostile-reading': hostileReading,
  'slow-prose': slowProse,
  install,
};
const chosen = Object.keys(all).filter((name) =>
  values.only === undefined ? name !== 'install' || values.install : name === values.only,
);
if (chosen.length === 0) throw new Error(`No figure ${values.only}: ${Object.keys(all).join(', ')}`);

await makeStale(allParts, (stale) => console.log(`building ${stale.map(({ id }) => id).join(', ')}`));

const rows: Measured[] = [];
for (const name of chosen) rows.push(...((await all[name]?.()) ?? []));

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
// A calculation that was stopped in the midst leaves ports open, which would keep the process.
process.exit(rows.some(({ reached }) => reached === false) ? 1 : 0);
