import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Every file below a path (or the file itself), in a fixed order. A path that does not exist has none. */
export const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return filesBelow(below);
      return entry.isFile() ? [below] : [];
    });
};

/** One hash of the names and contents of all inputs: a file that was touched but not changed builds nothing. */
export const fingerprint = (root: string, inputs: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
};

export type Buildable = {
  readonly id: string;
  readonly inputs: readonly string[];
  /** Files that exist when it was built. */
  readonly outputs: readonly string[];
};

const stampOf = (root: string, part: Buildable) => join(root, 'dist', '.stamps', part.id);

/** Fresh: every output is there, and the inputs are those that it was built from. */
export const isFresh = (root: string, part: Buildable): boolean => {
  const stamp = stampOf(root, part);
  return (
    part.outputs.every((output) => existsSync(join(root, output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root, part.inputs)
  );
};

/** Forgets a build before it is made again, so that one that breaks off does not count as made. */
export const forgetBuilt = (root: string, part: Buildable): void =>
  rmSync(stampOf(root, part), { force: true });

/** Remembers the inputs of a build; `built` is their fingerprint from before it began. */
export const rememberBuilt = (root: string, part: Buildable, built: string): void => {
  const stamp = stampOf(root, part);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, built);
};
