import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { textOf } from './source-files';

type Named = { type: string; name?: string; value?: unknown };
type Member = { object: Named; property: Named; computed: boolean };

const programOf = (file: string) => {
  const { code } = transformSync(textOf(file), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    target: 'es2022',
  });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
};

/** Every name that a file's code uses as a value: no comments, no types, no property names, no strings. */
export const namesUsed = (file: string): ReadonlySet<string> => {
  const names = new Set<string>();
  full(programOf(file), (node) => {
    const { type, name } = node as unknown as Named;
    if (type === 'Identifier' && name !== undefined) names.add(name);
  });
  return names;
};

/** Every `object.property` of two plain names, such as `google.script`. */
export const membersUsed = (file: string): ReadonlySet<string> => {
  const members = new Set<string>();
  full(programOf(file), (node) => {
    if (node.type !== 'MemberExpression') return;
    const { object, property, computed } = node as unknown as Member;
    if (!computed && object.name !== undefined) members.add(`${object.name}.${property.name}`);
  });
  return members;
};

/** Every text that stands in a file's code. */
export const textsIn = (file: string): readonly string[] => {
  const texts: string[] = [];
  full(programOf(file), (node) => {
    const { type, value } = node as unknown as { type: string; value: unknown };
    if (type === 'Literal' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateElement') texts.push((value as { cooked: string }).cooked);
  });
  return texts;
};
