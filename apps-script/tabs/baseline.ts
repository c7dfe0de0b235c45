import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const baselineTab = designTab({ table: 'baseline', colour: tabColours.own });
