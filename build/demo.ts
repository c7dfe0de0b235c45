import { runHost } from './run-host';

/** `npm run demo`: the local host on sample data of its own, beside a portal to try the extension on. */
await runHost(['--demo', ...process.argv.slice(2)]);
