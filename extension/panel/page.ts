import { startPanel } from './start';

/** The script of both pages, so that all the panel needs is in one file; the options come after it. */
export function startPage(): void {
  const panel = document.getElementById('panel');
  const options = document.getElementById('options');
  if (panel) void startPanel(panel);
  else if (options) void import('./options').then(({ startOptions }) => startOptions(options));
}
