import type { Translation } from '../translation';
import type { outgoing as Vietnamese } from '../vi/outgoing';

/** What goes out to the units, to be pasted into messages. Dates and counts come as people read them. */
export const outgoing = {
  template: {
    title: (title: string) => `Report form${title === '' ? '' : `: ${title}`}`,
    period: (from: string, to: string) => `Period of the campaign: ${from} – ${to}`,
    sendBy: (date: string) => `The office asks for the report by ${date}.`,
    unit: 'Unit',
    number: 'Number',
    date: 'Dated',
    blank: 'Left blank = no figure yet; 0 = not done.',
    further: 'Further figures, if any:',
    themes: 'Themes of the campaign (write their numbers in the line “Themes covered”):',
    done: 'Themes covered',
    optional: 'Links to evidence, if any:',
    evidence: (theme: number) => `Evidence for theme ${theme}`,
    difficulties: 'Difficulties',
    proposals: 'Proposals',
    nil: 'Nil return (yes/no)',
    yes: 'yes',
    no: 'no',
  },
  deadline: {
    dispatch: (date: string, dispatch: string) => `Deadline set in ${dispatch || 'the dispatch'}: ${date}`,
    officer: (date: string) => `Deadline asked for by the office: ${date}`,
    unknown: (date: string) => `Deadline: ${date}`,
    extended: (date: string) => `extended to ${date}`,
    overdue: (days: string) => `${days} ${days === '1' ? 'day' : 'days'} overdue`,
    today: 'due today',
    left: (days: string) => `${days} working ${days === '1' ? 'day' : 'days'} left`,
  },
  reminder: {
    one: (unit: string, today: string, campaign: string) =>
      `To ${unit}: as of ${today}, the office has not received the report on ${campaign}.`,
    group: (count: string, today: string, campaign: string) =>
      `To all units: as of ${today}, the office has not received the report on ${campaign} of these units (${count})`,
    part: (part: number, of: number) => `message ${part} of ${of}`,
    ask: 'Please send the report to the office. If there is nothing to report, please say so.',
  },
} as const satisfies Translation<typeof Vietnamese>;
