import { figureOf } from '../figure';
import type { Rule } from './question';

/** R9: what an editorial board reports of its portal is what the ledger holds. */
export const portalQuestions: Rule = ({ figures }, { kind, logged }) => {
  const told = figureOf(figures, 'web_tin');
  if (kind !== 'ban_bien_tap' || logged === null || (told === null ? logged === 0 : told === logged))
    return [];
  const suggestion = { metric: 'web_tin', value: logged } as const;
  return [{ id: 'R9', level: 'ask', fields: ['web_tin'], given: [told], facts: { logged }, suggestion }];
};
