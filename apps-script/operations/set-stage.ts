import { campaignStages } from '../../shared/campaign/stage';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, choiceIn, textIn } from '../tabs/rows/cells';
import { dayOf } from '../tabs/rows/vietnam-time';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';
import { renewReference } from './state/reference';

/**
 * Moves a campaign to another stage. What leaves the draft has a number and a date, and its list of units is frozen;
 * an archived campaign is opened again by the owner only.
 */
export const setStage: PageOperation<'set-stage'> = {
  writes: 'locked',
  run: (context, { campaign, stage }) => {
    const { google, who } = context;
    const found = findOneRow(context, 'campaigns', campaign, 'campaign');
    if (!found.ok) return found;
    const { table, row } = found.value;
    const now = choiceIn(campaignStages, row.cells.stage) ?? 'du_thao';
    if (now === 'luu' && stage !== 'luu' && who.role !== 'owner') return refused({ kind: 'locked', on: '' });
    const isIssued = textIn(row.cells.document_number) !== '' && dayOf(row.cells.document_date) !== null;
    if (stage !== 'du_thao' && !isIssued) {
      return refused(badField('stage', 'not-issued'));
    }
    const language = sheetLanguage(google);
    const changes = openChangeSet(google, 'set-stage');
    changes.change(table, row, { stage: choiceCell(campaignStages, stage, language) });
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setStage,
      tab: tables.campaigns.tab[language],
      subject: textIn(row.cells.title),
      old: campaignStages[now][language],
      new: campaignStages[stage][language],
    });
    renewReference(google);
    return done({ campaign, stage });
  },
};
