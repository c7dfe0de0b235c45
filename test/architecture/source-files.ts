import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../../build/paths';

/** Made by tools, not by people (the same as .gitignore). */
const notOurs = new Set([
  'node_modules',
  'dist',
  '.git',
  '.wxt',
  '.tsbuild',
  '.test-results',
  '.output',
  'data',
  'so-ghim-data',
  'so-ghim-demo',
]);

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // In a linked worktree `.git` is a file.
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return below(path);
    return entry.isFile() ? [path] : [];
  });

/** Every file of the repository, by its path from the project's folder, with `/`. */
export const repositoryFiles: readonly string[] = below('').sort();

/** TypeScript that people wrote. */
export const sourceFiles: readonly string[] = repositoryFiles.filter(
  (file) => ['.ts', '.tsx'].includes(extname(file)) && !file.endsWith('.d.ts'),
);

export const filesIn = (folder: string): string[] =>
  sourceFiles.filter((file) => file.startsWith(`${folder}/`));

const texts = new Map<string, string>();
export const textOf = (file: string): string => {
  const known = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
  texts.set(file, known);
  return known;
};
