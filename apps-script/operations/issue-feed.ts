import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { refused } from '../../shared/result';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import { momentOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';
import { feedData, keepFeed, webAppOf } from './state/public-list';

/** Makes the pinned list public under an address that nobody can guess; the address before it ends. */
export const issueFeed: PageOperation<'issue-feed'> = {
  writes: 'locked',
  once: true,
  run: ({ google, who, now }) => {
    if (webAppOf(google) === '') return refused(badField('web_app', 'missing'));
    keepFeed(google, { word: google.uuid().replace(/-/g, ''), issuedAt: momentOf(now) });
    recordHistory(google, {
      by: who.name,
      action: messages(sheetLanguage(google)).sheet.actions.issueFeed,
    });
    return feedData(google);
  },
};
