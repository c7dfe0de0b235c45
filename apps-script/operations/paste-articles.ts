import { done } from '../../shared/result';
import { logArticles, lookAtArticles } from './log';
import { readConnections } from './state/connections';
import type { PageOperation } from './state/operation';

/**
 * Logs articles that somebody brought from an editor's queue by hand. They are the editor's, who corrects them later,
 * where a connection bears that name; else they are of whoever pastes. *Nhật ký* tells who pasted.
 */
export const pasteArticles: PageOperation<'paste-articles'> = {
  writes: 'own-read',
  run: (context, { items, by, write }) => {
    if (!write) {
      const looked = lookAtArticles(context, items);
      if (!looked.ok) return looked;
      const { settled, fresh, twins } = looked.value;
      const isNew = [...fresh.map(({ item }) => item.uuid), ...twins.map(({ uuid }) => uuid)];
      return done({ outcomes: [...settled.values()], fresh: isNew });
    }
    const isEditor = readConnections(context.google).some(({ person }) => person === by);
    const logged = logArticles(context, items, isEditor ? by : context.who.name);
    return logged.ok ? done({ ...logged.value, fresh: [] }) : logged;
  },
};
