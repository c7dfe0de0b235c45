import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import { viewTabs } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { layOutViews } from '../tabs/layout/lay-out-views';
import { sheetLanguage, surveyCarefully } from '../tabs/layout/survey';
import { exactCell, textIn } from '../tabs/rows/cells';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';
import { renewReference } from './state/reference';
import { writeSetting } from './state/settings-rows';

/** Makes a campaign the one that *Tổng quan* and *Nội dung* show. */
export const activateCampaign: PageOperation<'activate-campaign'> = {
  writes: 'locked',
  run: (context, { campaign }) => {
    const { google, who } = context;
    const found = findOneRow(context, 'campaigns', campaign, 'campaign');
    if (!found.ok) return found;
    const changes = openChangeSet(google, 'activate-campaign');
    const set = writeSetting(google, changes, 'active_campaign', exactCell(campaign));
    if (!set.ok) return set;
    const language = sheetLanguage(google);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.activateCampaign,
      tab: viewTabs.overview[language],
      subject: textIn(found.value.row.cells.title),
    });
    renewReference(google);
    surveyCarefully(google)((places) => layOutViews(google, places, campaign));
    return done({ campaign });
  },
};
