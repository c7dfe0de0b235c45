import { labelLeft } from './labels';
import type { Node } from './nodes';
import type { Quantity } from './quantities';

/** The quantity of a node; where its unit stands in another cell or in the brackets of its label, with that. */
export const measured = (nodes: readonly Node[], at: number): Quantity | null => {
  const quantity = nodes[at]!.quantity;
  if (quantity?.measure !== 'number') return quantity;
  const after =
    nodes[at + 1]?.kind === 'word' || nodes[at + 1]?.kind === 'term'
      ? `${nodes[at + 1]!.text} ${nodes[at + 2]?.text ?? ''}`
      : '';
  const label = after === '' ? labelLeft(nodes, at) : null;
  const unit = !label
    ? after
    : label.unit !== ''
      ? label.unit
      : (/(?:^| )(phut|gio)$/.exec(nodes[label.to]!.text)?.[1] ??
        nodes
          .slice(label.from, label.to + 1)
          .map((node) => (node.roles.time ? /\b(?:phut|gio)\b/.exec(node.text)?.[0] : undefined))
          .find((word) => word !== undefined) ??
        '');
  if (/^phut\b/.test(unit)) return { ...quantity, measure: 'minutes' };
  if (/^gio\b/.test(unit)) return { ...quantity, measure: 'minutes', value: quantity.value * 60 };
  if (/^trieu\b/.test(unit))
    return {
      ...quantity,
      measure: 'millions',
      value: quantity.value >= 1e5 ? quantity.value / 1e6 : quantity.value,
    };
  if (/^(?:dong(?! chi)|vnd)\b/.test(unit))
    return { ...quantity, measure: 'millions', value: quantity.value / 1e6 };
  return quantity;
};
