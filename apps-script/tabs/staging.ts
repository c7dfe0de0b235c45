import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const stagingTab = designTab({ table: 'staging', colour: tabColours.own });
