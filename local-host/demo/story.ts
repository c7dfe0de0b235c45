import fs from 'node:fs';
import path from 'node:path';

/**
 * One thing that somebody did, as a request of the protocol without its campaign. `by` is `owner` or `officer`, who
 * sit at the sheet, or else the name of an editor, whose requests go to the web app.
 */
export type Step = {
  /** By the clock of Vietnam: `yyyy-MM-ddTHH:mm`. */
  readonly at: string;
  readonly by: string;
  readonly ask: { readonly op: string; readonly [field: string]: unknown };
};

/** Half a campaign, as it happened. `begins`: the tracker is laid out; `ends`: the present of the demo. */
export type Story = { readonly begins: string; readonly ends: string; readonly steps: readonly Step[] };

/** Beside `campaign.json`, which says when it begins and ends. */
const files = ['materials.json', 'activities.json', 'articles.json', 'reports.json', 'checking.json'];

/** The steps of all files in the order of time. Every link leads to the sample portal. */
export function readStory(folder: string, portalOrigin: string): Story {
  const portal = portalOrigin.slice('http://'.length);
  const read = (name: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('{portal}', portal));
  const campaign = read('campaign.json') as Story;
  const steps = [...campaign.steps, ...files.flatMap((name) => read(name) as Step[])];
  return { ...campaign, steps: steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
}

export const momentOf = (at: string): Date => new Date(`${at}:00+07:00`);
