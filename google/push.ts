import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is pushed: the folder that the build made, nothing else of the project. */
export const pushedFolder = 'dist/apps-script';

export type Plan =
  | { readonly kind: 'refused'; readonly why: string }
  /** The arguments of clasp, one command after the other. */
  | { readonly kind: 'commands'; readonly commands: readonly (readonly string[])[] };

const refused = (why: string): Plan => ({ kind: 'refused', why });

/**
 * How the built add-on gets to Google: a push, and where a deployment is named, a new version of it under the
 * address that the connection codes already carry. clasp replaces the whole remote project, so a project file that
 * points anywhere but to the built folder is refused.
 */
export const planPush = (root: string, deployment: string | undefined): Plan => {
  const file = join(root, '.clasp.json');
  if (!existsSync(file)) {
    return refused(`No .clasp.json here. Write {"scriptId": "…", "rootDir": "${pushedFolder}"} into it.`);
  }
  const { scriptId, rootDir } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (typeof scriptId !== 'string' || scriptId === '') return refused('.clasp.json has no scriptId.');
  if (typeof rootDir !== 'string' || resolve(root, rootDir) !== resolve(root, pushedFolder)) {
    return refused(`.clasp.json must have "rootDir": "${pushedFolder}", or clasp would push other files.`);
  }
  if (!existsSync(join(root, pushedFolder, 'appsscript.json'))) {
    return refused(`${pushedFolder} is not built: npm run build.`);
  }
  const push = ['push', '--force'];
  return { kind: 'commands', commands: deployment ? [push, ['update-deployment', deployment]] : [push] };
};
