import { nameKinds } from '../personal-data-text';
import type { CheckFacts, CheckId } from '../vi/checks';
import { personalKinds } from './personal-data';

type Said = {
  readonly what: (facts: CheckFacts, count: number) => string;
  readonly would: (facts: CheckFacts, count: number) => string;
};

const recalled = (facts: CheckFacts): string =>
  Number(facts.known ?? 0) > 0
    ? ` ${facts.known} cells can be brought back from History.`
    : ' History does not hold what stood there.';

/** What the check of the workbook says of each kind of damage. */
export const checks = {
  'spreadsheet-setting': {
    what: ({ setting, found }) =>
      setting === 'time-zone'
        ? `The spreadsheet's time zone is ${found}: dates and deadlines are off.`
        : `The spreadsheet's locale is ${found}: day and month may be read in turn.`,
    would: ({ wanted }) => `Change it to ${wanted}.`,
  },
  'missing-trigger': {
    what: () => 'History does not note what is edited in the sheet by hand.',
    would: ({ owner }) => (owner ? 'Switch it on again.' : 'The owner opens this check and switches it on.'),
  },
  'missing-tab': {
    what: ({ view }) => (view ? 'This tab is gone.' : 'This tab is gone, and its rows with it.'),
    would: ({ view, known }) =>
      view
        ? 'Make the tab again; its figures compute themselves.'
        : Number(known) > 0
          ? `Make the tab again with ${known} rows from History. Rows typed by hand are only in File › Version history.`
          : 'Make the tab again, empty. What stood there is in File › Version history of Google.',
  },
  'taken-name': {
    what: ({ name, renamed }) =>
      `The tab ${name} was renamed to “${renamed}”, and another tab is called ${name}: what is new would be written into that one.`,
    would: ({ name, renamed, aside }) =>
      `Rename the new tab to “${aside}” and “${renamed}” back to “${name}”. Both keep their content.`,
  },
  'renamed-tab': {
    what: ({ name }) => `The tab ${name} was renamed. The add-on still knows it.`,
    would: ({ name }) => `Nothing to repair. To have the old name, rename it to “${name}”.`,
  },
  'hidden-tab': {
    what: ({ hide }) => (hide ? 'A tab of the add-on itself is shown.' : 'The tab is hidden.'),
    would: ({ hide }) => (hide ? 'Hide the tab.' : 'Show the tab.'),
  },
  'header-row': {
    what: ({ row }) => `The headers stand in row ${row}, not in row 1: the add-on finds no column.`,
    would: () => 'Move the headers to row 1; the other rows keep their order.',
  },
  'frozen-rows': {
    what: () => 'The headers scroll away.',
    would: () => 'Freeze row 1 again.',
  },
  'header-name': {
    what: ({ label, header }) =>
      header ? `The header “${label}” was renamed to “${header}”.` : `The header “${label}” was deleted.`,
    would: ({ label, header }) =>
      header
        ? 'The add-on still knows the column. Keep the new name or take the old one.'
        : `Write “${label}” again.`,
  },
  'doubled-header': {
    what: ({ header }) => `Two columns are called “${header}”: the add-on uses only one.`,
    would: ({ after }) => `Rename the other one to “${after}”; what it holds stays.`,
  },
  'nameless-column': {
    what: ({ columns }) => `This column holds something and has no header. The tab lacks: ${columns}.`,
    would: () => 'Choose which column it is, and its header is written again; or leave it if it is your own.',
  },
  'missing-column': {
    what: ({ columns }) => `Columns are missing: ${columns}. The add-on cannot write to this tab.`,
    would: (facts) => `Add them at the right end.${recalled(facts)} Cells lost: ${facts.cells}.`,
  },
  'missing-mark': {
    what: (_facts, count) => `${count} columns lost their mark: once renamed, the add-on will not know them.`,
    would: () => 'Mark them again.',
  },
  'shown-column': {
    what: ({ columns }) => `Columns of the add-on itself are shown: ${columns}.`,
    would: () => 'Hide them.',
  },
  'missing-look': {
    what: () => 'Colours of states are gone.',
    would: () => 'Set them again; colour rules of your own stay.',
  },
  'missing-protection': {
    what: () => 'Nothing warns before headers or formulas are typed over.',
    would: () => 'Set the warnings again.',
  },
  'active-filter': {
    what: () => 'The tab has a filter; some rows may not be shown.',
    would: () => 'Nothing to repair: all figures count hidden rows too.',
  },
  'bad-setting': {
    what: ({ name, value, missing }) =>
      missing
        ? `The setting “${name}” is missing.`
        : value
          ? `The setting “${name}” says “${value}”, which cannot be used.`
          : `The setting “${name}” is blank.`,
    would: ({ better, missing, name }) =>
      missing
        ? `Add “${name}” again${better ? ` with “${better}”` : ''}.`
        : better
          ? `Write “${better}”.`
          : 'Correct it in Settings.',
  },
  'missing-id': {
    what: ({ unknown }, count) =>
      unknown
        ? `${count} rows typed by hand belong to no known record, or to one that has a row already.`
        : `${count} rows typed or pasted by hand have no id: the add-on does not see them.`,
    would: ({ unknown, table }) =>
      unknown
        ? 'Look at each: fill in the name, round or number that is missing, or delete the row.'
        : table === 'publications'
          ? 'Give ids, fill in the round and the article key from the address, logged by “by hand”.'
          : 'Give ids and fill in what the add-on needs.',
  },
  'doubled-id': {
    what: ({ name, rows, same, columns }) =>
      same
        ? `The row “${name}” was copied and stands several times (rows ${rows}).`
        : `The row “${name}” has several versions (rows ${rows}) that differ in: ${columns}.`,
    would: ({ same, asks }, count) =>
      same
        ? `Delete ${count} copies.`
        : asks
          ? 'Choose which row stays; the other one is deleted.'
          : 'Give the copy an id of its own.',
  },
  'unknown-campaign': {
    what: ({ campaign }, count) =>
      campaign
        ? `${count} rows belong to “${campaign}”, which Campaigns does not have: they count nowhere.`
        : `${count} rows have no campaign: they count nowhere.`,
    would: ({ to, lost }) =>
      to
        ? `Write the campaign “${to}”.`
        : lost
          ? 'Write the row of the campaign again from History.'
          : 'Choose the campaign of these rows.',
  },
  'missing-report': {
    what: ({ units }, count) => `${count} units of the campaign have lost their row in Reports: ${units}.`,
    would: ({ known }, count) =>
      `Add ${count} rows again${Number(known) > 0 ? `, ${known} from History` : ' as Not submitted'}.`,
  },
  'missing-coverage': {
    what: (_facts, count) => `${count} theme rows of units are missing.`,
    would: ({ known }) =>
      Number(known) > 0
        ? `Add them again, ${known} from History, the others blank.`
        : 'Add them again, blank.',
  },
  'unknown-unit': {
    what: ({ units }, count) => `${count} units in Reports are not in Units: ${units}.`,
    would: () => 'Add them to Units, or delete their rows in Reports.',
  },
  'unknown-theme': {
    what: ({ theme }, count) => `${count} articles have theme ${theme}, which their campaign does not have.`,
    would: () => 'Choose the right theme; 0 is none of them.',
  },
  'same-article': {
    what: ({ name, rows }) => `One article is logged twice: “${name}” (rows ${rows}).`,
    would: () => 'Choose which row stays; the other one is deleted.',
  },
  'deleted-article': {
    what: ({ names }, count) =>
      `${count} logged articles lost their rows, not by Undo${names ? `: ${names}` : ''}.`,
    would: ({ known }) =>
      Number(known) > 0
        ? `${known} of them can be written again from History.`
        : 'History no longer holds what they were.',
  },
  'orphan-pin': {
    what: ({ name }) => `The pinned article “${name}” is not in Articles any more.`,
    would: () => 'End the pin, or leave it.',
  },
  'number-format': {
    what: (_facts, count) => `${count} dates or times are shown as numbers: the add-on cannot read them.`,
    would: () => 'Set the date format again; the values stay.',
  },
  'text-date': {
    what: ({ text, unread }, count) =>
      unread
        ? `${count} dates cannot be read, for instance “${text}”.`
        : `${count} dates are text, for instance “${text}”: deadlines and order are wrong.`,
    would: ({ unread }) => (unread ? 'Type day/month/year again.' : 'Make them dates, day before month.'),
  },
  'text-number': {
    what: ({ text, unread }, count) =>
      unread
        ? `${count} figures cannot be read, for instance “${text}”: they are not added up.`
        : `${count} figures are text, for instance “${text}”: they are not added up.`,
    would: ({ number, unread }) =>
      unread ? 'Type the number again, without words.' : `Make them numbers, for instance ${number}.`,
  },
  'unknown-choice': {
    what: ({ text }, count) =>
      text
        ? `${count} cells say “${text}”, which is none of the choices: they do not count.`
        : `${count} cells that need a choice are blank.`,
    would: ({ label }) => (label ? `Write “${label}”.` : 'Choose the right one.'),
  },
  'odd-number': {
    what: ({ kind, value }, count) =>
      kind === 'negative'
        ? `${count} figures are below zero, for instance ${value}.`
        : `${count} figures are not whole, for instance ${value}.`,
    would: ({ kind }) =>
      kind === 'negative'
        ? 'Drop the sign, clear the figure, or keep it.'
        : 'Round, clear the figure, or keep it.',
  },
  'odd-date': {
    what: ({ day }, count) => `${count} cells say ${day}: too far away, or still to come.`,
    would: ({ other }) =>
      other ? `It may be ${other} (day and month in turn).` : 'Look again and type the right day.',
  },
  'personal-data': {
    what: ({ kinds }, count) =>
      `${count} cells may hold personal data: ${nameKinds(personalKinds, (kinds ?? '').split(' '))}.`,
    would: () => 'Remove it from the cell. Leave it if it is not personal.',
  },
  'typed-formula': {
    what: ({ broken, formula, value }, count) =>
      broken
        ? `${count} data cells show the error ${value}.`
        : `${count} data cells are formulas, for instance ${formula}.`,
    would: ({ broken, known }) =>
      broken
        ? Number(known) > 0
          ? `Write ${known} cells again from History.`
          : 'Type the value again.'
        : 'Put the value that is shown in place of the formula, or keep it.',
  },
  'article-key': {
    what: (_facts, count) =>
      `${count} articles have a key that does not match their address: they may be logged twice.`,
    would: () => 'Compute the key again from the address.',
  },
  'missing-dropdown': {
    what: ({ dates }, count) =>
      dates ? `${count} cells lost their calendar.` : `${count} cells lost their list of choices.`,
    would: () => 'Set it again; what stands in the cells stays.',
  },
  'row-formula': {
    what: (_facts, count) => `${count} formulas were typed over, deleted or copied to the wrong row.`,
    would: () => 'Write the formulas again.',
  },
  'view-cells': {
    what: ({ anew }, count) =>
      anew
        ? 'Cells of the tab were inserted, deleted or moved: figures stand in wrong places.'
        : `${count} cells of the tab were typed over or deleted.`,
    would: ({ anew, strange }) =>
      anew
        ? `Lay out the tab again.${Number(strange) > 0 ? ` ${strange} cells of your own on it will be cleared.` : ''}`
        : 'Write these cells again.',
  },
  'stale-reference': {
    what: () => 'What the add-on remembers of campaigns, themes and columns is out of date.',
    would: () => 'Read it from the sheet again.',
  },
} as const satisfies Record<CheckId, Said>;
