import { generic } from './generic';
import { nukeviet } from './nukeviet';
import type { Reader } from './reading';
import { sharepointDongNai } from './sharepoint-dong-nai';

/** One line per kind of portal; the generic reader takes what nobody owns. */
export const readers: readonly Reader[] = [nukeviet, sharepointDongNai];

export const allReaders: readonly Reader[] = [...readers, generic];

export const findReader = (address: URL, page: Document): Reader =>
  readers.find((reader) => reader.owns(address, page)) ?? generic;
