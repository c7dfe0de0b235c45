import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const historyTab = designTab({ table: 'history', colour: tabColours.own });
