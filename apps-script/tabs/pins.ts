import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const pinsTab = designTab({ table: 'pins', colour: tabColours.work });
