import { escapeHtml } from '../web/error-page';

const style = `
  body { margin: 0; font: 17px/1.6 -apple-system, "Segoe UI", Roboto, "Noto Sans", Arimo, Arial, sans-serif; color: #222; background: #f3f5f7; }
  .top { display: flex; justify-content: space-between; gap: 16px; color: #fff; padding: 14px 32px; font-weight: 700; }
  .top a { color: inherit; text-decoration: none; } .top span { font-weight: 400; font-size: 14px; }
  .red { background: #a5161d; } .blue { background: #14508c; } .green { background: #1c6b3c; }
  .page { max-width: 760px; margin: 24px auto; background: #fff; padding: 28px 40px; }
  h1 { font-size: 26px; line-height: 1.3; } h2 { font-size: 19px; margin-top: 32px; } li { margin: 6px 0; }
  .grey { color: #5a5a5a; font-size: 15px; } .lead { font-weight: 700; } .breadcrumb { padding: 0; list-style: none; display: flex; gap: 12px; font-size: 15px; }
  footer { max-width: 760px; margin: 0 auto 40px; padding: 0 40px; color: #5a5a5a; font-size: 14px; }`;

type Page = {
  readonly title: string;
  readonly head?: string;
  readonly colour: 'red' | 'blue' | 'green';
  readonly name: string;
  /** As the portals of offices show it in the bar: a trap for whoever looks for the day of publication. */
  readonly today: string;
  readonly body: string;
};

/** A page of the sample portal: its bar, its body, and below it what it is. */
export const portalPage = ({ title, head = '', colour, name, today, body }: Page): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}<style>${style}</style></head><body>
<div class="top ${colour}"><a href="/">${escapeHtml(name)}</a> <span>${escapeHtml(today)}</span></div>
${body}
<footer>Trang mẫu để thử Sổ Ghim: tin, bài và tên người đều không có thật.</footer>
</body></html>`;

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
/** dd/MM/yyyy of yyyy-MM-dd. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');
export const weekdayText = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
/** `Thứ Ba, 08/07/2025` in Vietnam. */
export function todayText(now: Date): string {
  const day = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  return `${weekdayText(day)}, ${dayText(day)}`;
}
