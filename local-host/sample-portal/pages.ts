import fs from 'node:fs';
import path from 'node:path';
import type { Story } from '../demo/story';
import { escapeHtml } from '../web/error-page';
import { kindOf, type PortalArticle, type PortalKind } from './article';
import { dayText, portalPage } from './page';
import { articlePage } from './templates';

/** Every page by path and query; what it shows depends on the day. */
export type Pages = ReadonlyMap<string, (today: string) => string>;

type Logged = Pick<PortalArticle, 'title' | 'publishedOn' | 'section' | 'author' | 'source'> & {
  readonly url: string;
  readonly publishedAt: string | null;
};

const kinds: Readonly<Record<PortalKind, string>> = {
  nukeviet: 'Cổng kiểu NukeViet',
  sharepoint: 'Trang kiểu SharePoint',
  generic: 'Báo có dữ liệu JSON-LD',
};

/** The articles that the story logged stand on the portal too, so that no link of the tracker is dead. */
const loggedIn = ({ steps }: Story): PortalArticle[] =>
  steps
    .flatMap(({ ask }) => (ask.op === 'log' ? (ask.items as readonly Logged[]) : []))
    .map(({ url, publishedAt, ...item }) => {
      const { pathname, search } = new URL(url);
      const body = ['Bài mẫu, đã có sẵn một dòng trong sổ: mở tiện ích ở đây để xem sổ báo đã ghi.'];
      return {
        ...item,
        path: pathname + search,
        publishedAt: publishedAt ?? '00:00',
        lead: item.title,
        body,
      };
    });

const listOf = (articles: readonly PortalArticle[]): string =>
  `<ul>${articles
    .map(
      ({ path, title, publishedOn }) =>
        `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a> <span class="grey">${dayText(publishedOn)}</span></li>`,
    )
    .join('\n')}</ul>`;

const listing = (fresh: readonly PortalArticle[], logged: readonly PortalArticle[], today: string): string =>
  portalPage({
    title: 'Cổng mẫu',
    colour: 'red',
    name: 'CỔNG MẪU',
    today,
    body: `<main class="page"><h1>Cổng mẫu để thử tiện ích</h1>
<p>Mở một bài rồi nhấn Alt+Shift+G: tiện ích đọc bài. Nhấn lần nữa: bài thành một dòng trong sổ.</p>
${Object.entries(kinds)
  .map(([kind, label]) => `<h2>${label}</h2>${listOf(fresh.filter((article) => kindOf(article) === kind))}`)
  .join('\n')}
<h2>Đã có trong sổ</h2>${listOf(logged)}</main>`,
  });

/** What the tracker's other links lead to: documents and photos that there are none of. */
const paper = (today: string): string =>
  portalPage({
    title: 'Tài liệu mẫu',
    colour: 'blue',
    name: 'CỔNG MẪU',
    today,
    body: '<main class="page"><h1>Tài liệu mẫu</h1><p>Ở sổ thật, liên kết này mở văn bản hoặc ảnh làm minh chứng.</p></main>',
  });

/** The articles to try the extension on, none of them logged yet. */
export const freshArticles = (folder: string): readonly PortalArticle[] =>
  JSON.parse(fs.readFileSync(path.join(folder, 'portal.json'), 'utf8')) as PortalArticle[];

/** `origin` is where the portal is served, and to which the story's links lead. */
export function portalPages(folder: string, story: Story, origin: string): Pages {
  const fresh = freshArticles(folder);
  const logged = loggedIn(story);
  const links = [...JSON.stringify(story).matchAll(/https?:\/\/[^"\s\\]+/g)].map(([link]) => link);
  const papers = links
    .filter((link) => link.startsWith(`${origin}/`))
    .map((link) => link.slice(origin.length));
  return new Map<string, (today: string) => string>([
    ...papers.map((place) => [place, paper] as const),
    ...[...fresh, ...logged].map(
      (article) =>
        [article.path, (today: string) => articlePage(article, origin + article.path, today)] as const,
    ),
    ['/', (today: string) => listing(fresh, logged, today)],
  ]);
}
