import fs from 'node:fs';
import path from 'node:path';
import { loadProgram, type Program, ProgramMissing } from '../execution/program';
import { StartProblem } from './problem';

/** What the build made, found beside the program that runs. */
export type Built = {
  readonly program: Program;
  readonly executor: string;
  readonly runtime: string;
  /** Folders. */
  readonly page: string;
  readonly extension: string;
  readonly firstCampaign: string;
  readonly demo: string;
};

const missing = (folder: string) => new StartProblem((p) => p.missingBuild(folder));

function readFile(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) throw missing(folder);
  return fs.readFileSync(file, 'utf8');
}

/** `here` is dist/local-host. */
export function findBuilt(here: string): Built {
  const dist = path.dirname(here);
  const page = path.join(here, 'page');
  if (!fs.existsSync(page)) throw missing(page);
  try {
    return {
      program: loadProgram(path.join(dist, 'apps-script')),
      executor: readFile(here, 'executor.cjs'),
      runtime: readFile(here, 'runtime.js'),
      page,
      extension: path.join(dist, 'extension/chrome-mv3'),
      firstCampaign: path.join(here, 'first-campaign'),
      demo: path.join(here, 'demo'),
    };
  } catch (error) {
    throw error instanceof ProgramMissing ? missing(error.folder) : error;
  }
}
