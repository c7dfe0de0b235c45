import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const royaltiesTab = designTab({ table: 'royalties', colour: tabColours.work, plainText: ['month'] });
