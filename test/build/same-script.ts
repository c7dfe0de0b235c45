import { runInNewContext } from 'node:vm';
import { type AnyNode, parse } from 'acorn';

type Plain = { readonly [key: string]: unknown; readonly type: string };
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && typeof (value as Plain).type === 'string';
const isBlank = (value: unknown): boolean => isPlain(value) && value.type === 'Literal' && value.value === '';

const isText = (value: unknown): boolean =>
  isPlain(value) && value.type === 'Literal' && typeof value.value === 'string';
/** Without the blank text: `(a+b)+" c"` is `a+b+" c"`. */
const begunBy = ([, first, ...more]: readonly unknown[]): readonly unknown[] =>
  isPlain(first) && first.type === 'sum' ? [...(first.parts as unknown[]), ...more] : [first, ...more];

/** What a script says, whether its texts are sums or chains of `concat`, packed or not. */
export function meaningOf(script: string): string {
  const program = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  const [first, second] = program.body;
  const reader = [first, second].find(
    (node) => node?.type === 'VariableDeclaration' && script.slice(node.start, node.end).includes('[~^].'),
  );
  const name = reader && /^var ([$_]+)=/.exec(script.slice(reader.start, reader.end))?.[1];
  const read = reader && runInNewContext(`${script.slice(reader.start, reader.end)}${name}`);

  const partsOf = (node: Plain): readonly unknown[] | null => {
    if (node.type === 'BinaryExpression' && node.operator === '+')
      return [...(partsOf(node.left as Plain) ?? [plain(node.left)]), plain(node.right)];
    const callee = node.callee as Plain | undefined;
    if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return null;
    const [object, property] = [callee.object as Plain, callee.property as Plain];
    if (property.name !== 'concat') return null;
    const isText = object.type === 'Literal' && typeof object.value === 'string';
    const begun = isText ? [plain(object)] : partsOf(object);
    return begun && object.type !== 'BinaryExpression'
      ? [...begun, ...(node.arguments as unknown[]).map(plain)]
      : null;
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (!isPlain(value)) return value instanceof RegExp ? String(value) : value;
    const called = value.callee as Plain | undefined;
    if (read && value.type === 'CallExpression' && called?.name === name)
      return { type: 'Literal', value: read((value.arguments as Plain[])[0]?.value) };
    const parts = partsOf(value);
    if (parts)
      return {
        type: 'sum',
        parts: isBlank(parts[0]) && parts.slice(1, 3).some(isText) ? begunBy(parts) : parts,
      };
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['start', 'end', 'raw'].includes(key))
        .map(([key, below]) => [key, plain(below)]),
    );
  };
  return JSON.stringify(program.body.filter((node: AnyNode) => node !== reader).map(plain));
}
