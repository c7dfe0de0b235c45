import { posix } from 'node:path';
import { repositoryFiles, textOf } from './source-files';

/** `to` is a path from the project's folder without its extension, or the name of a package. */
export type Import = { readonly to: string; readonly typeOnly: boolean; readonly isPackage: boolean };

const clauses = /^[ \t]*(?:import|export)\s+(type\s+)?([\w*\s{},$]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const bare = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `{ type A, type B }` takes types only, `{ type A, b }` does not. */
const takesTypesOnly = (clause: string): boolean => {
  const names = /^\{([^}]*)\}$/
    .exec(clause.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
};

const known = new Set(repositoryFiles);

/** `./folder` and `./folder/index` are one file. */
const resolve = (from: string, specifier: string): string => {
  const path = posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\.tsx?$/, '');
  return known.has(`${path}/index.ts`) ? `${path}/index` : path;
};

export const importsOf = (file: string): Import[] => {
  const text = textOf(file);
  const found: [string, boolean][] = [
    ...[...text.matchAll(clauses)].map(([, type, clause, to]): [string, boolean] => [
      to!,
      type !== undefined || takesTypesOnly(clause!),
    ]),
    ...[...text.matchAll(bare)].map(([, to]): [string, boolean] => [to!, false]),
    // `typeof import('…')` and `import('…').Type` are types; only `await import` and `=> import` load.
    ...[...text.matchAll(dynamic)].map((match): [string, boolean] => {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      return [match[1]!, !/(await|=>|return)\s*$/.test(before)];
    }),
  ];
  return found.map(([specifier, typeOnly]) => {
    const isPackage = !specifier.startsWith('.');
    return { to: isPackage ? specifier : resolve(file, specifier), typeOnly, isPackage };
  });
};
