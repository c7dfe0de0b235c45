import { type AnyNode, type CallExpression, parse } from 'acorn';

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

/** A letter is written as `~` or `^` and one of these: nothing that a script or HTML gives a meaning to. */
const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()*+,.:;=@_|';
/** A sign costs two bytes, an escaped letter four or six; the call costs as much as `least` saves. */
const least = 5;
const letterBytes = (letter: string): number => (letter < '\u0100' ? 2 : 4);

/** What the letters beyond ASCII are written as, those that save most first. */
function codesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const saved = new Map<string, number>();
  for (const letter of texts.join('').match(/[\u0080-\uffff]/g) ?? [])
    saved.set(letter, (saved.get(letter) ?? 0) + letterBytes(letter));
  const letters = [...saved].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([letter]) => letter);
  return new Map(
    letters
      .slice(0, 2 * signs.length)
      .map((letter, at) => [letter, (at < signs.length ? '~' : '^') + signs[at % signs.length]]),
  );
}

/**
 * The same script in fewer bytes: sums for the `concat` that template literals become, and Vietnamese letters by two
 * signs each, which the page reads back, instead of by their numbers.
 */
export function compactScript(script: string): string {
  const program = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  const texts: string[] = [];
  const packed = (node: AnyNode, parent: AnyNode | null): string | null => {
    if (node.type !== 'Literal' || typeof node.value !== 'string' || /[~^]/.test(node.value)) return null;
    if (parent?.type === 'ExpressionStatement') return null;
    if ((parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === node)
      return null;
    const bytes = (node.value.match(/[\u0080-\uffff]/g) ?? []).reduce(
      (sum, one) => sum + letterBytes(one),
      0,
    );
    return bytes < least ? null : node.value;
  };
  const names = new Set<string>();
  const visit = (node: AnyNode, parent: AnyNode | null): void => {
    if (node.type === 'Identifier') names.add(node.name);
    const text = packed(node, parent);
    if (text !== null) texts.push(text);
    for (const one of below(node)) visit(one, node);
  };
  visit(program, null);
  const codes = codesOf(texts);
  const unpack = ['$', '_', '$$', '$_', '_$'].find((name) => !names.has(name));
  if (unpack === undefined) throw new Error('No name is free for what reads letters back');

  function write(node: AnyNode, parent: AnyNode | null): string {
    const text = packed(node, parent);
    if (text !== null)
      return `${unpack}(${JSON.stringify(text.replace(/[\u0080-\uffff]/g, (letter) => codes.get(letter) ?? letter))})`;
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
      out += script.slice(copied, one.start) + write(one, node);
      copied = one.end;
    }
    return out + script.slice(copied, node.end);
  }
  const written = script.slice(0, program.start) + write(program, null) + script.slice(program.end);
  if (codes.size === 0) return written;
  const letters = JSON.stringify([...codes.keys()].join(''));
  const place = `"${signs}".indexOf(c[1])+(c[0]==="^"?${signs.length}:0)`;
  const reader = `var ${unpack}=function(t){return t.replace(/[~^]./g,function(c){return ${letters}[${place}]})};`;
  const [strict = ''] = /^"use strict";/.exec(written) ?? [];
  return strict + reader + written.slice(strict.length);
}
