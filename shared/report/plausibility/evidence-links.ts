import { ask, type Rule } from './question';

/** Themes that are said to be evidenced, while nothing leads to the evidence. */
export const evidenceQuestions: Rule = ({ themes }) => {
  const evidenced = themes.filter((theme) => theme.state === 'evidenced');
  const linked = evidenced.filter((theme) => theme.link.trim() !== '').map((theme) => theme.number);
  const numbers = new Set(
    evidenced.map((theme) => theme.number).filter((number) => !linked.includes(number)),
  );
  return [...numbers].map((theme) => ask(`evidence:${theme}`, [[`theme:${theme}`, null]], { theme }));
};
