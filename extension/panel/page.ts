import { startPanel } from './start';

/**
 * The one script of both documents, so that all the panel needs is in one file; the options come after it. Each of
 * them with a script of its own would run both: they are put into that one file together.
 */
const panel = document.getElementById('panel');
const options = document.getElementById('options');
if (panel) void startPanel(panel);
else if (options) void import('./options').then(({ startOptions }) => startOptions(options));
