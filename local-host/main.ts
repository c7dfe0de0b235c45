import { runCommand } from './start/command';

/** `npm start`, after the build. */
void runCommand(process.argv.slice(2), __dirname);
