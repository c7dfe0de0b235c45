import type { Translation } from '../translation';
import type { sheetProblems as Vietnamese } from '../vi/sheet-problems';

/** What the sheet refuses its own pages, and what to do next; one sentence per kind of problem. */
export const sheetProblems = {
  'wrong-role': (role: string) => `The role of ${role} may not do this. Ask the tracker’s owner.`,
  /** Field and reason are words of `fields` and `reasons`; a field that a person does not fill in has no name. */
  'bad-data': (field: string, reason: string) =>
    field === ''
      ? `The data is not valid: ${reason}. Correct it and send again.`
      : `The data is not valid at “${field}”: ${reason}. Correct it and send again.`,
  /** What a person fills in, by its name in the protocol. */
  fields: {
    campaign: 'Campaign',
    title: 'Title',
    note: 'Note',
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
  /** Why data was refused, by the word in `bad-data`. */
  reasons: {
    missing: 'it is blank',
    'not-an-address': 'it is not the address of a page',
    'not-a-date': 'it is not a date',
    'too-long': 'it is too long',
    'too-many': 'there are too many',
    'too-large': 'it is too large',
    'not-a-choice': 'it is not one of the choices',
    'unknown-unit': 'the campaign does not have that unit',
    'no-reasons': 'no reason is given',
    frozen: 'the list of units was frozen when the dispatch was issued',
    'not-issued': 'number or date of the dispatch is missing',
    'wrong-order': 'the later day must not be before the earlier',
    'personal-data': 'may hold personal data',
    invalid: 'it is not in the right form',
  },
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
} satisfies Translation<typeof Vietnamese>;
