import { pageCommand } from './shape/page-command';

/** What editors' queues hold is pasted in a part of the sidebar. */
export const openArticles = pageCommand('sidebar', (menu) => menu.articles, 'articles');
