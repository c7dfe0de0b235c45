import core = require('@univerjs/core');

import type { CellRead, CellWrite } from './engine';
import { numberFormatPatch, type StylePatch } from './styles';

/** What a write does to a cell of Univer: null takes a property away, an absent one stays. */
export type CellPatch = {
  v?: string | number | null;
  t?: core.CellValueType | null;
  f?: string | null;
  si?: string | null;
  p?: null;
  s?: StylePatch | null;
};

const { CellValueType } = core;

/** The value leaves, the look stays. */
export const BLANK: CellPatch = { v: null, t: null, f: null, si: null, p: null };

/** `format`: the number format that the cell has at the moment of the write. */
export function toCellPatch(write: CellWrite, format: string | undefined): CellPatch {
  const rest = { f: null, si: null, p: null } as const;
  const isText = format === '@';
  switch (write.kind) {
    case 'blank':
      return BLANK;
    case 'text':
      return {
        v: write.value,
        t: write.forced || isText ? CellValueType.FORCE_STRING : CellValueType.STRING,
        ...rest,
      };
    case 'formula':
      return { f: write.formula, v: null, t: null, si: null, p: null };
    case 'boolean':
      if (isText && write.source !== undefined)
        return { v: write.source, t: CellValueType.FORCE_STRING, ...rest };
      return { v: write.value ? 1 : 0, t: CellValueType.BOOLEAN, ...rest };
    case 'number': {
      if (isText && write.source !== undefined)
        return { v: write.source, t: CellValueType.FORCE_STRING, ...rest };
      const patch: CellPatch = { v: write.value, t: CellValueType.NUMBER, ...rest };
      return write.format === undefined || format !== undefined
        ? patch
        : { ...patch, s: numberFormatPatch(write.format) };
    }
  }
}

export function contentOf(cell: core.Nullable<core.ICellData>): CellRead['value'] {
  if (!cell) return null;
  if (cell.p) return textOf(cell.p);
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN)
    return typeof v === 'string' ? v.toUpperCase() === 'TRUE' || v === '1' : Boolean(v);
  // A formula that yields an empty text has a value, a cell without content has none.
  return v;
}

/** Rich text, as a page's editor and HYPERLINK() leave it, ends each paragraph with a carriage return. */
function textOf(document: core.IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r?\n?$/, '').replaceAll('\r', '\n');
}

/** Whether Google would count the cell as content. */
export const hasContent = (cell: core.Nullable<core.ICellData>): boolean =>
  Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== '')),
  );
