import { afterAll, beforeAll } from 'vitest';
import { newCampaignStates } from './lap-dot-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('lap-dot');
});
afterAll(() => pages.close());

describeStates(
  'the page that makes a campaign',
  () => pages,
  {
    page: 'lap-dot',
    prefix: 'lap-dot',
    width: 900,
    height: 680,
    narrower: [{ width: 600 }, { width: 320 }],
    pictures: ['stretched'],
  },
  newCampaignStates,
);
