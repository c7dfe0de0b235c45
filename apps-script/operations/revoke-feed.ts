import { messages } from '../../shared/locale/messages';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import type { PageOperation } from './state/operation';
import { dropFeed, feedData, keptFeed } from './state/public-list';

/** Ends the public address for good: who asks there is greeted like a stranger. */
export const revokeFeed: PageOperation<'revoke-feed'> = {
  writes: 'locked',
  run: ({ google, who }) => {
    if (keptFeed(google) !== null) {
      dropFeed(google);
      recordHistory(google, {
        by: who.name,
        action: messages(sheetLanguage(google)).sheet.actions.revokeFeed,
      });
    }
    return feedData(google);
  },
};
