import { figureOf } from '../figure';
import { ask, type Rule } from './question';

/** R9: what an editorial board reports of its portal is what the ledger holds. */
export const portalQuestions: Rule = ({ figures }, { kind, logged }) => {
  const told = figureOf(figures, 'web_tin');
  if (kind !== 'ban_bien_tap' || logged === null || (told === null ? logged === 0 : told === logged))
    return [];
  return [ask('R9', [['web_tin', told]], { logged }, { suggestion: { metric: 'web_tin', value: logged } })];
};
