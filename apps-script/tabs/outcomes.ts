import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const outcomesTab = designTab({ table: 'outcomes', colour: tabColours.own });
