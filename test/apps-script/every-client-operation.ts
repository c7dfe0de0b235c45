import type { ClientOp } from '../../shared/protocol';
import type { Tracker } from './tracker';

export type Doing = (tracker: Tracker) => Promise<unknown>;

const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null } as const;

/** An article that stands in the ledger, for what is done to one. */
export const logged = async (tracker: Tracker): Promise<string> => {
  const article = tracker.article();
  await tracker.log([article]);
  return article.uuid;
};
const logOf = (count: number) => async (tracker: Tracker) => {
  await tracker.log(Array.from({ length: count }, () => tracker.article()));
};

/** One use of everything that the extension can ask for. */
export const everyClientOperation: { readonly [Op in ClientOp]: Doing } & { readonly [name: string]: Doing } =
  {
    hello: (tracker) => tracker.connect('Trần Văn Đức'),
    sync: (tracker) => tracker.ask({ op: 'sync', known: null }),
    log: logOf(1),
    'log of 50': logOf(50),
    update: async (tracker) =>
      tracker.ask({ op: 'update', uuid: await logged(tracker), changes: { note: 'đã sửa' } }),
    'read-entry': async (tracker) => tracker.ask({ op: 'read-entry', uuid: await logged(tracker) }),
    'update over what was seen': async (tracker) => {
      const uuid = await logged(tracker);
      const { fields } = await tracker.ask<'read-entry'>({ op: 'read-entry', uuid });
      await tracker.ask({ op: 'update', uuid, changes: { note: 'đã sửa' }, seen: { note: fields.note } });
    },
    undo: async (tracker) => tracker.ask({ op: 'undo', uuid: await logged(tracker) }),
    pin: async (tracker) =>
      tracker.ask({ op: 'pin', pinId: crypto.randomUUID(), article: await logged(tracker), pin }),
    unpin: async (tracker) => {
      const article = await logged(tracker);
      await tracker.ask({ op: 'pin', pinId: crypto.randomUUID(), article, pin });
      await tracker.ask({ op: 'unpin', article });
    },
    'arrange-pins': async (tracker) => {
      const articles = [tracker.article({ pin }), tracker.article({ pin }), tracker.article({ pin })];
      await tracker.log(articles);
      await tracker.ask({
        op: 'arrange-pins',
        pins: articles.map(({ uuid }, at) => ({ pinId: uuid, order: at + 1, to: '2025-04-30' })),
      });
    },
  };
