import type { Translation } from '../translation';
import type { pinsPanel as Vietnamese } from '../vi/pins-panel';

/** What the panel says of pins and of the list for the portal. */
export const pinsPanel = {
  title: 'Pinned articles',
  hint: 'The tracker records pins as evidence; the pinning itself is done on the portal.',
  empty:
    'Nothing is pinned yet. Choose “Pin on the portal” when you log an article; open a logged one and press Pin.',
  moveHint: 'Drag to rearrange, or focus the handle and use the up and down arrows.',
  move: (title) => `Rearrange: ${title}`,
  moved: (title, place, of) => `${title}: ${place} of ${of}`,
  ordinal: (place) => `${place}.`,
  since: (from) => `Since ${from}`,
  until: 'Until',
  untilOf: (title) => `Pinned until: ${title}`,
  untilOpen: 'open',
  untilWrong: 'This is no day. Enter it as 05/03/2025, not before the first day; or leave it blank.',
  unpin: 'Unpin',
  unpinOf: (title) => `Unpin: ${title}`,
  ended: 'Expired',
  endedSince: (day) => `Expired on ${day}`,
  endsToday: 'Expires today',
  endsOn: (day) => `Expires on ${day}`,
  startsLater: (day) => `Pinned from ${day}`,
  takenDown: 'The article was taken down',
  toEnd: (n) => `${n} expired. Take them down on the portal, then press Unpin.`,
  waiting: 'Waiting to be written',
  refused: 'Refused by the tracker',
  retry: 'Try again',
  dismiss: 'Drop',
  notKept:
    'The change was not kept: the browser’s storage is full or the extension does not answer. Try again.',

  list: {
    title: 'List for the portal',
    publicHint:
      'The portal can read this list by itself at a public address (RSS, JSON). Whoever keeps the sheet makes the address in its sidebar, part Connect.',
    block: 'HTML block to paste into a page',
    blockHint: 'No script; style it by the classes so-ghim, so-ghim-muc, so-ghim-ngay.',
    preview: 'Preview',
    source: 'HTML source',
    heading: 'Poverty reduction',
    headingLabel: 'Name of the block',
    copyBlock: 'Copy HTML',
    copied: 'Copied',
    copyByHand: 'The browser does not allow copying. Click into the field, select all and copy.',
  },
} as const satisfies Translation<typeof Vietnamese>;
