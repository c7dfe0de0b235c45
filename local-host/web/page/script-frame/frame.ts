import { offsetClock } from '../../../offset-clock';
import { readClockOffset } from '../settings';
import { googleScript } from './google-script';
import type { FromFrame, ToFrame } from './messages';

/**
 * The frame in which a script's HTML lives: it waits for the HTML, offers `google.script` to it, and writes it.
 * Opening the document drops every listener of the window, so ours is added once more before the HTML runs.
 */
const tell = (message: FromFrame) => parent.postMessage(message, '*');
const script = googleScript(tell);
Object.assign(window, { google: { script: script.face } });
const clockOffset = readClockOffset(document);
if (clockOffset !== 0) offsetClock(window, clockOffset);

function hear(event: MessageEvent): void {
  if (event.source !== parent) return;
  const message = event.data as ToFrame;
  if (message.ghim === 'write') write(message.html);
  else script.settle(message);
}

function write(html: string): void {
  document.open();
  addEventListener('message', hear);
  document.write(html);
  document.close();
}

addEventListener('message', hear);
tell({ ghim: 'ready' });
