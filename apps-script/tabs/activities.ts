import { lacksFormula } from './formulas/lacks';
import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const activitiesTab = designTab({
  table: 'activities',
  colour: tabColours.work,
  formulas: [{ column: 'lacks', formula: lacksFormula }],
});
