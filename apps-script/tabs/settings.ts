import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const settingsTab = designTab({ table: 'settings', colour: tabColours.own, wrap: ['help', 'value'] });
