import { formatMoment } from '../format';
import type { Translation } from '../translation';
import type { problems as Vietnamese } from '../vi/problems';
import { sheetProblems } from './sheet-problems';

/** What went wrong and what to do next, one sentence per kind of problem. Moments are ISO 8601. */
export const problems = {
  ...sheetProblems,
  'unknown-code':
    'The tracker does not know this connection code. Check that it is for this tracker, or ask for a new one.',
  'spent-code': (at: string) =>
    `This code was used at ${formatMoment(at, 'en')}. A code works once; ask for a new one.`,
  'expired-code': (at: string) => `This code expired at ${formatMoment(at, 'en')}. Ask for a new one.`,
  'revoked-code': 'This code was revoked. Ask the tracker’s owner for a new one.',
  'unknown-token': 'The tracker no longer knows this device. Connect again with a new code.',
  'revoked-token': 'The connection of this device was revoked. Ask the tracker’s owner for a new code.',
  'too-many-attempts': (seconds: number) => `Too many requests. Try again in ${seconds} seconds.`,
  'client-too-old': (minimum: string) => `The extension is too old. Update it to ${minimum} or later.`,
  'sheet-too-old':
    'The tracker’s add-on is older than this extension. Ask the tracker’s owner to update it; your items are kept and sent afterwards.',
  roles: { owner: 'owner', officer: 'officer', editor: 'editor', viewer: 'viewer', visitor: 'visitor' },
  /** What a person fills in, by its name in the protocol. */
  fields: {
    ...sheetProblems.fields,
    url: 'Address',
    canonical: 'Canonical address',
    publishedOn: 'Published on',
    publishedAt: 'Published at',
    portal: 'Portal',
    section: 'Section',
    genre: 'Genre',
    origin: 'Original/repost',
    author: 'Author',
    source: 'Source',
    theme: 'Main theme',
    secondaryThemes: 'Other themes',
    units: 'Units named',
    state: 'State',
    views: 'Views',
    position: 'Pin position',
    from: 'Pinned from',
    to: 'Pinned until',
    order: 'Pin order',
    photos: 'Photos',
    authorUnit: 'Author’s unit',
    repostOf: 'Repost of',
    code: 'Connection code',
    device: 'Device name',
  },
  /** What was looked for in the tracker. */
  things: {
    article: 'this article',
    campaign: 'this campaign',
    unit: 'this unit',
    connection: 'this connection',
    line: 'this line of History',
    batch: 'this import',
  },
  /** Why data was refused, by the word in `bad-data`. */
  reasons: {
    ...sheetProblems.reasons,
    'unknown-campaign': 'the tracker has no such campaign',
    'unknown-theme': 'the campaign has no such theme',
    'not-a-web-app': 'it is not the address of a web app (ending in /exec)',
    'too-small': 'it is too small',
    'unknown-operation': 'there is no such operation',
    'wrong-type': 'it is of the wrong type',
    'not-json': 'it cannot be read',
    'no-themes': 'no themes were found',
    exists: 'the tracker has this campaign already',
  },
  duplicate: (by: string, at: string, row: number, rowAt: string) =>
    `Already logged at ${formatMoment(at, 'en')} by ${by}, row ${row} (as of ${formatMoment(rowAt, 'en')}). No need to log it again.`,
  undone: (at: string) =>
    `This entry was undone at ${formatMoment(at, 'en')}. To log it again, save it anew from its page.`,
  conflict: (fields: readonly string[]) =>
    `Somebody has just edited the sheet (${fields.join('; ')}). Nothing was written over it; look again and save once more.`,
  'not-found': (what: string) => `The tracker no longer holds ${what}. Sync and check again.`,
  'not-yours': (by: string) =>
    `This row was logged by ${by}. Only they or the tracker’s owner can change it.`,
  'sheet-too-new':
    'The tracker is of a later version than this extension. Update the extension; your items are kept and sent afterwards.',
  'not-connected': 'Not connected to a tracker. Paste a connection code to begin.',
  'bad-code': 'This is not a connection code. Codes begin with GHIM-.',
  'cut-off-code': 'The connection code is incomplete. Copy all of it.',
  'no-permission': (origin: string) => `The browser may not send to ${origin} yet. Press Allow when asked.`,
  unreachable: 'The tracker cannot be reached. The items are kept and will be sent when the network is back.',
  'timed-out': 'The tracker took too long to answer. The items are kept and will be sent again.',
  'not-our-answer': (status: number) =>
    `The connection address answered with another page (status ${status}). The items are kept; if it persists, tell the tracker’s owner.`,
  'storage-full': 'The browser’s storage is full, this item could not be kept. Send or delete waiting items.',
} satisfies Translation<typeof Vietnamese>;
