import { afterAll, beforeAll } from 'vitest';
import { checkStates } from './duyet-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('duyet');
});
afterAll(() => pages.close());

describeStates(
  'Kiểm tra báo cáo',
  () => pages,
  { page: 'duyet', prefix: 'duyet', width: 300, pictures: ['document', 'window'] },
  checkStates,
);
