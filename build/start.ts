import { runHost } from './run-host';

/** `npm start`: the local host with the arguments that it was given. */
await runHost(process.argv.slice(2));
