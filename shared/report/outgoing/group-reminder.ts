import { formatCount } from '../../locale/format';
import type { Language } from '../../locale/labels';
import { outgoingMessages } from '../../locale/outgoing-messages';
import { formatOfficialDate } from '../../text/dates';
import { deadlineText, type OutgoingDay, standingText } from './standing';
import { campaignText, lines, type OutgoingCampaign, type OutgoingUnit, unitText } from './subject';

export type GroupReminder = OutgoingDay & {
  readonly campaign: OutgoingCampaign;
  readonly units: readonly Pick<OutgoingUnit, 'name' | 'extendedTo'>[];
};

/** Zalo takes so many characters in one message. */
export const messageLength = 2000;

/** To the group: the units whose reports are not here, by name with their days. As many messages as they need, none for none. */
export const groupReminder = (
  { campaign, units, ...day }: GroupReminder,
  language: Language = 'vi',
): string[] => {
  const say = outgoingMessages(language).reminder;
  const due = deadlineText(campaign, language);
  const head = say.group(
    formatCount(units.length, language),
    formatOfficialDate(day.today),
    campaignText(campaign, language),
  );
  const named = units.map((unit) => {
    const standing = standingText(campaign, unit, day, language);
    return `- ${unitText(unit.name)}${standing === '' ? '' : `: ${standing}`}`;
  });
  const message = (names: readonly string[], part: number, of: number): string =>
    lines(
      `${head}${of === 1 ? '' : ` (${say.part(part, of)})`}:`,
      due === '' ? '' : `${due}.`,
      ...names,
      part === of ? say.ask : '',
    );
  const parts = packed(
    named,
    messageLength - message([''], units.length, units.length + 1).length - say.ask.length - 2,
  );
  return parts.map((names, at) => message(names, at + 1, parts.length));
};

/** Lines in their order, in packs of at most so many characters. */
const packed = (all: readonly string[], most: number): string[][] => {
  const packs: string[][] = [];
  let left = 0;
  for (const line of all) {
    left -= line.length + 1;
    if (left < 0 || packs.length === 0) {
      packs.push([]);
      left = most - line.length - 1;
    }
    packs[packs.length - 1]!.push(line);
  }
  return packs;
};
