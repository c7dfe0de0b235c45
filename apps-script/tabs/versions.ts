import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const versionsTab = designTab({
  table: 'versions',
  colour: tabColours.work,
  headerPixels: 76,
  plainText: ['document_number'],
});
