import type { FileProblem, SeemingKind } from '../../../shared/report/import/file-problem';
import { done, type Result, refused } from '../../../shared/result';
import { whyNotPackage } from './seems';
import { unzip } from './unzip';
import { attributeOf, childrenOf, parseXml } from './xml';

/** How one part of an Office file names another: `type` is the last word of its kind, `part` the other's name. */
export type Relation = { readonly id: string; readonly type: string; readonly part: string };

/** An Office file: its main part, and what is asked of its parts by their names. */
export type OfficePackage = {
  readonly mainName: string;
  readonly main: Element;
  /** Undefined when it is not there, null when it is no XML. */
  part(name: string): Element | null | undefined;
  relationsOf(name: string): readonly Relation[];
};

/** Parts that may be large and say nothing of the text or the table. */
const notNeeded =
  /(?:^|\/)(?:media|embeddings|theme|drawings|charts|diagrams|pivotcache|pivottables|customxml|externallinks|glossary|fonts)\/|calcchain\.xml$/;
const wanted = (name: string): boolean =>
  /^mimetype$|^xl\/workbook\.bin$|\.(?:xml|rels)$/.test(name) && !notNeeded.test(name);

/** More elements than this would fill the memory of the browser: a full table of 5,000 rows has fewer. */
const mostTags = 3_000_000;
const countTags = (bytes: Uint8Array): number => {
  let tags = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) tags += 1;
  return tags;
};

const roots: Readonly<Record<string, SeemingKind>> = {
  document: 'word',
  workbook: 'excel',
  presentation: 'powerpoint',
};

/** Opens a file as the Office file that is wanted; what else it is, is said. */
export const openPackage = (
  bytes: Uint8Array,
  kind: 'word' | 'excel',
): Result<OfficePackage, FileProblem> => {
  const problem = whyNotPackage(bytes);
  if (problem) return refused(problem);
  const unpacked = unzip(bytes, wanted);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  let tags = 0;
  for (const part of parts.values()) tags += countTags(part);
  if (tags > mostTags) return refused({ kind: 'too-large', limit: mostTags, unit: 'parts' });

  const part = (name: string): Element | null | undefined => {
    const found = parts.get(name);
    return found && parseXml(found);
  };
  const relationsOf = (name: string): Relation[] => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const list = part(`${folder}_rels/${name.slice(folder.length)}.rels`);
    return list ? childrenOf(list, 'Relationship').flatMap((each) => relationOf(each, folder)) : [];
  };
  const mainName =
    relationsOf('').find(({ type }) => type === 'officedocument')?.part ??
    ['word/document.xml', 'xl/workbook.xml'].find((name) => parts.has(name));
  const main = mainName === undefined ? undefined : part(mainName);
  const seems = seemingPackage(parts, main);
  if (seems !== kind) return refused(seems ? { kind: 'not-a-file-we-read', seems } : { kind: 'damaged' });
  return done({ mainName: mainName!, main: main!, part, relationsOf });
};

/** Undefined where it cannot be told, as in a damaged file. */
const seemingPackage = (
  parts: ReadonlyMap<string, Uint8Array>,
  main: Element | null | undefined,
): SeemingKind | undefined => {
  if (main) return roots[main.localName];
  const mimeType = parts.get('mimetype');
  if (mimeType && new TextDecoder().decode(mimeType.subarray(0, 100)).includes('opendocument'))
    return 'open-document';
  if (parts.has('xl/workbook.bin')) return 'old-excel';
  return parts.has('[content_types].xml') ? undefined : 'archive';
};

/** Targets are relative to the folder of the part, or begin with a slash; those outside of the file are left out. */
const relationOf = (relation: Element, folder: string): Relation[] => {
  const target = (attributeOf(relation, 'Target') ?? '').replace(/\\/g, '/');
  if (target === '' || attributeOf(relation, 'TargetMode') === 'External') return [];
  const path: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  const type = (attributeOf(relation, 'Type') ?? '').split('/').pop()!.toLowerCase();
  return [{ id: attributeOf(relation, 'Id') ?? '', type, part: path.join('/').toLowerCase() }];
};
