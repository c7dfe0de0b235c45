import { type Found, limits } from './reading';
import { foundText, metaText, textOf } from './text-of';

const trails = [
  '[itemtype*="BreadcrumbList" i] [itemprop~="name"]',
  '.breadcrumb a,.breadcrumbs a,[class*="breadcrumb" i] a',
  '[class*="duong-dan" i] a,[id*="SiteMapPath" i] a',
];
const front = /^(trang chủ|trang nhất|home|tin tức|news|chi tiết tin|xem chi tiết)$/i;

/** The part of the portal that an article stands in: the last step of the trail above it. */
export function findSection(page: Document, title: string): Found<string> | null {
  for (const trail of trails) {
    const steps = [...page.querySelectorAll(trail)]
      .slice(0, 12)
      .map((step) => textOf(step, limits.field))
      .filter((step) => step !== '' && step !== title && step.length <= 80);
    const last = steps.filter((step) => !front.test(step)).pop() ?? steps.pop();
    if (last && !/^(trang chủ|trang nhất|home)$/i.test(last)) return foundText(last, 'breadcrumb', true);
  }
  return foundText(metaText(page, 'article:section'), 'open-graph', true);
}
