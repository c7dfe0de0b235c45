import { type AnyNode, type CallExpression, parse } from 'acorn';
import { isWorthPacking, packLetters } from './packed-letters';

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
const below = (node: AnyNode): AnyNode[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

const isText = (node: AnyNode): boolean => node.type === 'Literal' && typeof node.value === 'string';

/** The pieces of `"a".concat(b).concat("c")`, as esbuild writes a template literal; null for anything else. */
function piecesOf(node: AnyNode): readonly AnyNode[] | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { object, property, computed } = node.callee;
  if (computed || property.type !== 'Identifier' || property.name !== 'concat') return null;
  const { arguments: more } = node as CallExpression;
  const first = isText(object) ? [object] : piecesOf(object);
  return first && more.every(({ type }) => type !== 'SpreadElement') ? [...first, ...more] : null;
}

/** What binds tighter than `+`. */
const tight: readonly AnyNode['type'][] = [
  'Literal',
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'ArrayExpression',
];

/** Whether a sum may stand in the place of a node without brackets. */
const isLoose = (node: AnyNode, parent: AnyNode | null): boolean => {
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'Property':
      return parent.value === node;
    case 'AssignmentExpression':
      return parent.right === node;
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
    case 'VariableDeclarator':
    case 'ArrayExpression':
      return true;
    default:
      return false;
  }
};

/** Code after code: `return"a"` has no space, `return $("a")` needs one. */
const joined = (before: string, after: string): string =>
  before + (/[\w$]$/.test(before) && /^[\w$]/.test(after) ? ' ' : '') + after;

/**
 * The same script in fewer bytes: sums for the `concat` that template literals become, and Vietnamese letters packed,
 * which the page reads back, instead of by their numbers.
 */
export function compactScript(script: string): string {
  const program = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  const texts: string[] = [];
  const packed = (node: AnyNode, parent: AnyNode | null): string | null => {
    if (node.type !== 'Literal' || typeof node.value !== 'string') return null;
    if (parent?.type === 'ExpressionStatement') return null;
    if ((parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === node)
      return null;
    return isWorthPacking(node.value) ? node.value : null;
  };
  const names = new Set<string>();
  const visit = (node: AnyNode, parent: AnyNode | null): void => {
    if (node.type === 'Identifier') names.add(node.name);
    const text = packed(node, parent);
    if (text !== null) texts.push(text);
    for (const one of below(node)) visit(one, node);
  };
  visit(program, null);
  const { pack, reader } = packLetters(texts);
  const unpack = ['$', '_', '$$', '$_', '_$'].find((name) => !names.has(name));
  if (unpack === undefined) throw new Error('No name is free for what reads letters back');

  function write(node: AnyNode, parent: AnyNode | null): string {
    const text = packed(node, parent);
    if (text !== null) return `${unpack}(${JSON.stringify(pack(text))})`;
    const pieces = piecesOf(node);
    if (pieces) {
      const isBlank = (piece: AnyNode | undefined) => piece?.type === 'Literal' && piece.value === '';
      // The first two must make a text together.
      const shown = isBlank(pieces[0]) && pieces.slice(1, 3).some(isText) ? pieces.slice(1) : pieces;
      const sum = shown
        .map((piece) => (tight.includes(piece.type) ? write(piece, null) : `(${write(piece, null)})`))
        .join('+');
      return isLoose(node, parent) ? sum : `(${sum})`;
    }
    let out = '';
    let copied = node.start;
    for (const one of below(node)) {
      // A shorthand property has its name twice in one place.
      if (one.start < copied) continue;
      out = joined(out + script.slice(copied, one.start), write(one, node));
      copied = one.end;
    }
    return joined(out, script.slice(copied, node.end));
  }
  const written = script.slice(0, program.start) + write(program, null) + script.slice(program.end);
  const [strict = ''] = /^"use strict";/.exec(written) ?? [];
  return strict + reader(unpack) + written.slice(strict.length);
}
