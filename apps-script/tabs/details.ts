import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const detailsTab = designTab({ table: 'details', colour: tabColours.own });
