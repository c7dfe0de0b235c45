import { campaignStages } from '../../shared/campaign/stage';
import { missingFormula } from './formulas/missing';
import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const campaignsTab = designTab({
  table: 'campaigns',
  colour: tabColours.register,
  plainText: ['document_number'],
  formulas: [{ column: 'missing', formula: missingFormula }],
  looks: (language) => [
    { column: 'stage', when: { equals: campaignStages.du_thao[language] }, tone: 'yellow' },
    { column: 'stage', when: { equals: campaignStages.luu[language] }, tone: 'grey' },
  ],
});
