import type { Translation } from '../translation';
import type { reportAnswers as Vietnamese } from '../vi/report-answers';

/** What a unit is told about its report, to be pasted into messages. Dates and counts come as people read them. */
export const reportAnswers = {
  campaign: (title: string) => (title === '' ? 'the campaign' : `the campaign “${title}”`),
  dispatch: (number: string, date: string) => `Dispatch ${number}${date === '' ? '' : ` of ${date}`}`,
  about: (figure: string) => `about ${figure}`,
  receipt: {
    received: (unit: string, how: string) => `Received the report of ${unit}${how}`,
    receivedNil: (unit: string, how: string) => `Received the nil return of ${unit}${how}`,
    on: (date: string) => `on ${date}`,
    by: (channel: string) => `channel: ${channel}`,
    blank: (metrics: string) => `No figures yet for: ${metrics}. Please write 0 for what was not done.`,
    themes: (numbers: string) => `Themes noted: ${numbers}.`,
  },
  missing: (themes: string) => `Themes with nothing yet: ${themes}.`,
  revision: (unit: string, campaign: string) => `To ${unit}: please add to the report on ${campaign}:`,
} satisfies Translation<typeof Vietnamese>;
