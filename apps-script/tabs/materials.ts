import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const materialsTab = designTab({ table: 'materials', colour: tabColours.work });
