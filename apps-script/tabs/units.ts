import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const unitsTab = designTab({ table: 'units', colour: tabColours.register, plainText: ['code'] });
