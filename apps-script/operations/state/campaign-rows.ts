import { campaignStages } from '../../../shared/campaign/stage';
import type { Language } from '../../../shared/locale/labels';
import type { DispatchDraft, ThemeDraft, TopicGate, UnitDraft } from '../../../shared/protocol';
import { reportStatuses } from '../../../shared/report/status';
import { listKinds } from '../../../shared/tables/lists';
import { choiceCell, exactCell, listCell, textCell } from '../../tabs/rows/cells';
import type { CellsOf } from '../../tabs/rows/rows';
import { dateOf } from '../../tabs/rows/vietnam-time';
import { coverageId } from './coverage-rows';

const dateCell = (day: string | null | undefined) => (day ? dateOf(day) : '');
const linesCell = (lines: readonly string[]) =>
  lines.length === 0 ? '' : exactCell(lines.map((line) => textCell(line).slice(1)).join('\n'));

/** A unit of a campaign, by what its rows say of it. */
export type Member = Pick<UnitDraft, 'id' | 'name'>;

/** The rows that make a campaign of a dispatch, before anything is written. */
export type CampaignRows = {
  readonly campaign: CellsOf<'campaigns'>;
  readonly lists: readonly CellsOf<'lists'>[];
  readonly reports: readonly CellsOf<'reports'>[];
  readonly coverage: readonly CellsOf<'coverage'>[];
};

/** The first words of a theme, where nobody gave it a short name. */
const shortened = (text: string): string => {
  const words = text.replace(/[.;:].*$/, '').split(' ');
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')}…`;
};

const campaignCells = (id: string, reading: DispatchDraft, language: Language): CellsOf<'campaigns'> => ({
  id: exactCell(id),
  title: textCell(reading.title),
  // A dispatch without number and date is not issued yet, and neither is one that nobody has checked.
  stage: choiceCell(campaignStages, 'du_thao', language),
  document_number: reading.number === null ? '' : textCell(`${reading.number}/${reading.notation ?? ''}`),
  document_date: dateCell(reading.issuedOn),
  period_from: dateCell(reading.period?.from),
  period_to: dateCell(reading.period?.to),
  deadline: dateCell(reading.deadline),
  issuer: textCell(reading.issuer),
  place: textCell(reading.place),
  signer_authority: textCell(reading.signer.authority),
  signer_position: textCell(reading.signer.position),
  signer_name: textCell(reading.signer.name),
  legal_bases: linesCell(reading.legalBases),
  addressees: linesCell(reading.addressees.map((addressee) => addressee.text)),
  recipients: linesCell(reading.recipients),
  report_to: textCell(reading.reportTo),
});

const themeCells = (
  campaign: string,
  theme: DispatchDraft['themes'][number],
  draft: ThemeDraft | undefined,
  language: Language,
): CellsOf<'lists'> => ({
  id: exactCell(`${campaign}|${theme.number}`),
  campaign: exactCell(campaign),
  kind: choiceCell(listKinds, 'theme', language),
  number: theme.number,
  label: textCell(draft?.label ?? shortened(theme.text)),
  text: textCell(theme.text),
  strong: listCell(draft?.strong ?? []),
  medium: listCell(draft?.medium ?? []),
  weak: listCell(draft?.weak ?? []),
  negative: listCell(draft?.negative ?? []),
});

export const campaignRows = (
  id: string,
  reading: DispatchDraft,
  units: readonly Member[],
  drafts: readonly ThemeDraft[],
  gate: TopicGate | null,
  language: Language,
): CampaignRows => ({
  campaign: campaignCells(id, reading, language),
  lists: [
    ...reading.themes.map((theme) =>
      themeCells(
        id,
        theme,
        drafts.find((draft) => draft.number === theme.number),
        language,
      ),
    ),
    ...(gate === null
      ? []
      : [
          {
            id: exactCell(`${id}|gate`),
            campaign: exactCell(id),
            kind: choiceCell(listKinds, 'theme_gate', language),
            strong: listCell(gate.positive),
            negative: listCell(gate.negative),
          },
        ]),
  ],
  reports: units.map((unit, index) => ({
    id: exactCell(`${id}|${unit.id}`),
    campaign: exactCell(id),
    unit: exactCell(unit.id),
    order: index + 1,
    unit_name: textCell(unit.name),
    status: choiceCell(reportStatuses, 'chua_nop', language),
  })),
  coverage: units.flatMap((unit) =>
    reading.themes.map((theme) => ({
      id: exactCell(coverageId(id, unit.id, theme.number)),
      campaign: exactCell(id),
      unit: exactCell(unit.id),
      unit_name: textCell(unit.name),
      theme: theme.number,
    })),
  ),
});
