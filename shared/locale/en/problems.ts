import { formatMoment } from '../format';
import type { Translation } from '../translation';
import type { problems as Vietnamese } from '../vi/problems';

/** What went wrong and what to do next, one sentence per kind of problem. Moments are ISO 8601. */
export const problems = {
  'unknown-code':
    'The tracker does not know this connection code. Check that it is for this tracker, or ask for a new one.',
  'spent-code': (at: string) =>
    `This code was used at ${formatMoment(at, 'en')}. A code works once; ask for a new one.`,
  'expired-code': (at: string) => `This code expired at ${formatMoment(at, 'en')}. Ask for a new one.`,
  'revoked-code': 'This code was revoked. Ask the tracker’s owner for a new one.',
  'unknown-token': 'The tracker no longer knows this device. Connect again with a new code.',
  'revoked-token': 'The connection of this device was revoked. Ask the tracker’s owner for a new code.',
  'too-many-attempts': (seconds: number) => `Too many requests. Try again in ${seconds} seconds.`,
  'wrong-role': (role: string) => `The role of ${role} may not do this. Ask the tracker’s owner.`,
  'client-too-old': (minimum: string) => `The extension is too old. Update it to ${minimum} or later.`,
  'sheet-too-old':
    'The tracker’s add-on is older than this extension. Ask the tracker’s owner to update it; your items are kept and sent afterwards.',
  /** Field and reason are words of `fields` and `reasons`; a field that a person does not fill in has no name. */
  'bad-data': (field: string, reason: string) =>
    field === ''
      ? `The data is not valid: ${reason}. Correct it and send again.`
      : `The data is not valid at “${field}”: ${reason}. Correct it and send again.`,
  roles: { owner: 'owner', officer: 'officer', editor: 'editor', viewer: 'viewer', visitor: 'visitor' },
  /** What a person fills in, by its name in the protocol. */
  fields: {
    campaign: 'Campaign',
    url: 'Address',
    canonical: 'Canonical address',
    title: 'Title',
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
    note: 'Note',
    position: 'Pin position',
    from: 'Pinned from',
    to: 'Pinned until',
    order: 'Pin order',
    code: 'Connection code',
    device: 'Device name',
    receivedOn: 'Received on',
    figures: 'Figures',
    number: 'Number',
    issuedOn: 'Dated',
    deadline: 'Deadline',
    lockOn: 'Figures locked on',
    unit: 'Unit',
    link: 'File or link',
    reasons: 'Reasons',
    name: 'Material',
    stage: 'Stage',
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
    'unknown-campaign': 'the tracker has no such campaign',
    'unknown-theme': 'the campaign has no such theme',
    missing: 'it is blank',
    'not-an-address': 'it is not the address of a page',
    'not-a-web-app': 'it is not the address of a web app (ending in /exec)',
    'not-a-date': 'it is not a date',
    'too-long': 'it is too long',
    'too-many': 'there are too many',
    'too-large': 'it is too large',
    'too-small': 'it is too small',
    'not-a-choice': 'it is not one of the choices',
    'unknown-operation': 'there is no such operation',
    'wrong-type': 'it is of the wrong type',
    'not-json': 'it cannot be read',
    'no-themes': 'no themes were found',
    exists: 'the tracker has this campaign already',
    'unknown-unit': 'the campaign does not have that unit',
    'no-reasons': 'no reason is given',
    frozen: 'the list of units was frozen when the dispatch was issued',
    'not-issued': 'number or date of the dispatch is missing',
    'wrong-order': 'the later day must not be before the earlier',
    'personal-data': 'may hold personal data',
    invalid: 'it is not in the right form',
  },
  duplicate: (by: string, at: string, row: number, rowAt: string) =>
    `Already logged at ${formatMoment(at, 'en')} by ${by}, row ${row} (as of ${formatMoment(rowAt, 'en')}). No need to log it again.`,
  undone: (at: string) =>
    `This entry was undone at ${formatMoment(at, 'en')}. To log it again, save it anew from its page.`,
  'not-found': (what: string) => `The tracker no longer holds ${what}. Sync and check again.`,
  'not-yours': (by: string) =>
    `This row was logged by ${by}. Only they or the tracker’s owner can change it.`,
  'doubled-row': (tab: string, rows: readonly number[]) =>
    `The tab “${tab}” has ${rows.length} rows with one id: rows ${rows.join(', ')} (a row was copied). Nothing was changed. Run the tracker check, then try again.`,
  'report-changed': (unit: string, version: number) =>
    `${unit}: somebody else took a report in meanwhile, now version ${version}. Nothing was written; open it again to see that version, then save.`,
  locked: (on: string) =>
    on === ''
      ? 'This campaign is archived and cannot be changed. The owner of the tracker can open it again.'
      : `The figures of this campaign are locked since ${on}. Move the lock date under Campaign to go on.`,
  busy: 'The tracker is busy. Try again in a few seconds.',
  'too-large': (limit: string, unit: 'bytes' | 'items') =>
    unit === 'bytes'
      ? `The request is larger than ${limit} bytes. Send it in parts.`
      : `At most ${limit} items can be sent at once. Send them in parts.`,
  'not-set-up': 'The tracker is not set up. Open it, choose the menu Sổ Ghim, Set up the tracker.',
  'newer-sheet': (schema: number) =>
    `The tracker was made by a newer version (schema ${schema}). Update the tracker’s add-on before writing.`,
  'missing-column': (tab: string, column: string) =>
    column === ''
      ? `The tab “${tab}” is missing. Run Set up the tracker to make it again.`
      : `The tab “${tab}” lacks the column “${column}”. Run Set up the tracker to add it.`,
  failed: (code: string) =>
    `A fault of the add-on; it is not known whether anything was written. Try again, and if it persists report the code ${code}.`,
  'not-understood': (said: string) =>
    `The tracker answered with something that this version of the extension does not know (“${said}”). The item is kept; update the extension, then try again.`,
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
