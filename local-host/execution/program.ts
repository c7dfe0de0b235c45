import fs from 'node:fs';
import path from 'node:path';

/** The files that go to Google, as they are. */
export type Program = {
  readonly code: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: { readonly timeZone: string };
};

/** dist/apps-script is not there or not whole: a build is missing. */
export class ProgramMissing extends Error {
  override readonly name = 'ProgramMissing';
  constructor(readonly folder: string) {
    super(`No built add-on in ${folder}`);
  }
}

export function loadProgram(folder: string): Program {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  if (!fs.existsSync(path.join(folder, 'Code.js'))) throw new ProgramMissing(folder);
  const pages = fs.readdirSync(folder).filter((name) => name.endsWith('.html'));
  const manifest = JSON.parse(read('appsscript.json')) as { timeZone?: string };
  return {
    code: read('Code.js'),
    pages: new Map(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: { timeZone: manifest.timeZone ?? 'Asia/Ho_Chi_Minh' },
  };
}
