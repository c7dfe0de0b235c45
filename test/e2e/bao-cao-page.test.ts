import { afterAll, beforeAll } from 'vitest';
import { reportStates } from './bao-cao-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('bao-cao');
});
afterAll(() => pages.close());

describeStates(
  'Nhập, kiểm tra báo cáo',
  () => pages,
  { page: 'bao-cao', prefix: 'bao-cao', width: 300, pictures: ['document', 'window'] },
  reportStates,
);
