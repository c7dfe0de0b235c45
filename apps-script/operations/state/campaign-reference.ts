import { campaignStages } from '../../../shared/campaign/stage';
import type { Problem } from '../../../shared/problem';
import type { CampaignReference, ThemeReference, UnitReference } from '../../../shared/protocol';
import { done, type Result } from '../../../shared/result';
import { listKinds } from '../../../shared/tables/lists';
import { unitKinds } from '../../../shared/unit/kind';
import type { Google } from '../../google/google';
import { choiceIn, listIn, numberIn, textIn } from '../../tabs/rows/cells';
import { openTable } from '../../tabs/rows/columns';
import { type Row, readRows, readSome } from '../../tabs/rows/rows';
import { dayOf } from '../../tabs/rows/vietnam-time';
import { readSettings } from './reference';

/** A theme with its phrases, as *Danh mục* has it. */
export const toTheme = ({ cells }: Row<'lists'>): ThemeReference => ({
  number: numberIn(cells.number) ?? 0,
  label: textIn(cells.label),
  text: textIn(cells.text),
  strong: listIn(cells.strong),
  medium: listIn(cells.medium),
  weak: listIn(cells.weak),
  negative: listIn(cells.negative),
});

/** `needs_prefix` is a yes or a blank; anything but a no counts as yes. */
export const isYes = (text: string): boolean => !/^(|0|không|khong|no|false|x0)$/i.test(text.trim());

/** A unit with all its names, as *Đơn vị* has it. */
export const toUnit = ({ cells }: Row<'units'>): UnitReference => ({
  id: textIn(cells.id),
  kind: choiceIn(unitKinds, cells.kind) ?? 'co_quan',
  name: textIn(cells.name),
  shortName: textIn(cells.short_name),
  aliases: listIn(cells.aliases),
  needsPrefix: isYes(textIn(cells.needs_prefix)),
});

/** Everything the extension must know to work offline, for each campaign that is not archived. */
export const readCampaignReferences = (google: Google): Result<CampaignReference[], Problem> => {
  const campaigns = openTable(google, 'campaigns');
  if (!campaigns.ok) return campaigns;
  const lists = openTable(google, 'lists');
  if (!lists.ok) return lists;
  const reports = openTable(google, 'reports');
  if (!reports.ok) return reports;
  const units = openTable(google, 'units');
  if (!units.ok) return units;
  const active = readSettings(google).active_campaign ?? '';
  const listRows = readRows(lists.value);
  const reportRows = readSome(reports.value, ['campaign', 'unit']);
  const unitById = new Map(readRows(units.value).map((row) => [textIn(row.cells.id), row]));

  return done(
    readRows(campaigns.value)
      .map(({ cells }): CampaignReference => {
        const id = textIn(cells.id);
        const ofCampaign = listRows.filter((row) => textIn(row.cells.campaign) === id);
        const kindOf = (row: Row<'lists'>) => choiceIn(listKinds, row.cells.kind);
        const gate = ofCampaign.find((row) => kindOf(row) === 'theme_gate');
        return {
          id,
          title: textIn(cells.title),
          stage: choiceIn(campaignStages, cells.stage) ?? 'du_thao',
          from: dayOf(cells.period_from),
          to: dayOf(cells.period_to),
          deadline: dayOf(cells.deadline),
          active: id === active,
          themes: ofCampaign
            .filter((row) => kindOf(row) === 'theme')
            .map(toTheme)
            .sort((a, b) => a.number - b.number),
          gate: { positive: listIn(gate?.cells.strong), negative: listIn(gate?.cells.negative) },
          units: reportRows
            .filter((row) => textIn(row.cells.campaign) === id)
            .map((row) => unitById.get(textIn(row.cells.unit)))
            .filter((row): row is Row<'units'> => row !== undefined)
            .map(toUnit),
        };
      })
      .filter((campaign) => campaign.id !== '' && campaign.stage !== 'luu'),
  );
};
