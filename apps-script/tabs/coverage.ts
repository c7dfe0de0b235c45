import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const coverageTab = designTab({ table: 'coverage', colour: tabColours.own });
