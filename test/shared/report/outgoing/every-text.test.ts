import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/locale/labels';
import { receiptChannels } from '../../../../shared/report/channel';
import { groupReminder } from '../../../../shared/report/outgoing/group-reminder';
import { receipt } from '../../../../shared/report/outgoing/receipt';
import { reminder } from '../../../../shared/report/outgoing/reminder';
import { reportTemplate } from '../../../../shared/report/outgoing/report-template';
import { revisionRequest } from '../../../../shared/report/outgoing/revision-request';
import type { OutgoingCampaign } from '../../../../shared/report/outgoing/subject';
import { type ReasonId, revisionReasons } from '../../../../shared/report/reasons';
import { anyCampaign, anyContent, anyDay, anyDays, anyLanguage, anyText, anyThemes, anyUnit } from './given';

const channels = Object.keys(receiptChannels) as (keyof typeof receiptChannels)[];
const anyGiven = fc.record({
  unit: anyUnit,
  day: anyDays,
  themes: anyThemes,
  content: anyContent,
  receivedOn: fc.option(anyDay, { nil: null }),
  channel: fc.constantFrom(...channels, null),
  reasons: fc.array(
    fc.record({
      field: fc.constantFrom('bang_ron', 'theme:2', 'document', 'evidence', 'general', 'gone'),
      reason: fc.constantFrom(...(Object.keys(revisionReasons) as ReasonId[])),
      note: anyText,
    }),
    { maxLength: 4 },
  ),
});
type Given = typeof anyGiven extends fc.Arbitrary<infer All> ? All : never;

const everyText = (campaign: OutgoingCampaign, given: Given, language: Language): string[] => {
  const { unit, day, themes, content, receivedOn, channel, reasons } = given;
  return [
    reportTemplate({ campaign, themes, unit }, language),
    reportTemplate({ campaign, themes }, language),
    receipt({ unit: unit.name, content, receivedOn, channel, themes }, language),
    reminder({ campaign, unit, ...day }, language),
    ...groupReminder({ campaign, units: [unit, unit], ...day }, language),
    revisionRequest({ campaign, themes, unit: unit.name, reasons }, language),
  ];
};

describe('every text that goes out', () => {
  it('is plain: no address, no exclamation, no marks that turn it around, nothing undefined', () => {
    fc.assert(
      fc.property(anyCampaign, anyGiven, anyLanguage, (campaign, given, language) => {
        for (const text of everyText(campaign, given, language)) {
          expect(text).not.toMatch(/http|!|[*_#<>]|undefined|null|NaN|\p{Extended_Pictographic}/u);
          expect(text.replace(/\n/g, '')).not.toMatch(/\p{C}/u);
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/ {2}|\.\.|: ;|^\n|\n{3}/);
        }
      }),
    );
  });

  it('has no word of a deadline where the campaign has none', () => {
    const deadline = {
      vi: /hạn|chậm nhất|ngày làm việc|ngày cuối/i,
      en: /deadline|due|overdue|extend|days? left| by \d/i,
    };
    fc.assert(
      fc.property(anyCampaign, anyGiven, anyLanguage, (campaign, given, language) => {
        for (const text of everyText({ ...campaign, deadline: null }, given, language))
          expect(text).not.toMatch(deadline[language]);
      }),
    );
  });

  it('lays a deadline to the dispatch only where it is from there, and to the office only where it is from there', () => {
    const ofDispatch = { vi: /hạn tại|theo công văn/i, en: /deadline set in/i };
    const ofOffice = { vi: /hạn theo đề nghị của Phòng/i, en: /deadline asked for by the office/i };
    fc.assert(
      fc.property(anyCampaign, anyDay, anyGiven, anyLanguage, (some, deadline, given, language) => {
        const campaign = { ...some, deadline };
        const { unit, day } = given;
        const reminders = [
          reminder({ campaign, unit, ...day }, language),
          ...groupReminder({ campaign, units: [unit], ...day }, language),
        ];
        for (const text of reminders) {
          expect(ofDispatch[language].test(text)).toBe(campaign.deadlineFrom === 'dispatch');
          expect(ofOffice[language].test(text)).toBe(campaign.deadlineFrom === 'officer');
        }
        for (const text of everyText(campaign, given, language).slice(0, 2))
          expect(text).not.toMatch(ofDispatch[language]);
      }),
    );
  });
});
