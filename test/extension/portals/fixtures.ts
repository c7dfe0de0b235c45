import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from '../../../extension/portals/reading';

const root = join(import.meta.dirname, '../../fixtures/portals');

const named = ['title', 'publishedOn', 'publishedAt', 'author', 'source', 'section'] as const;
type Named = (typeof named)[number];

/** What a page says: per fact its value, where it stands, and whether it may be taken without looking. */
export type Expected = {
  readonly reader: string;
  readonly address: string;
  readonly canonical: string | null;
} & Readonly<Record<Named, readonly [string, string, boolean] | null>>;

export type FixtureCase = {
  readonly portal: string;
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
};

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Every folder is a case: found, not listed. */
export const cases: readonly FixtureCase[] = folders(root).flatMap((portal) =>
  folders(join(root, portal)).map((name) => ({
    portal,
    name,
    html: readFileSync(join(root, portal, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(root, portal, name, 'article.json'), 'utf8')) as Expected,
  })),
);

/** A reading in the shape of `article.json`. */
export const summary = (reading: ArticleReading | null): Expected | null =>
  reading && {
    reader: reading.reader,
    address: reading.address,
    canonical: reading.canonical,
    ...(Object.fromEntries(
      named.map((name) => {
        const fact = reading[name];
        return [name, fact && [fact.value, fact.from, fact.sure]];
      }),
    ) as Record<Named, readonly [string, string, boolean] | null>),
  };
