import type core from '@univerjs/core';
import type { CellStyle } from './engine';

/** A patch of Univer's style: null takes a property away, an absent one stays. */
export type StylePatch = { [K in keyof core.IStyleData]?: core.IStyleData[K] | null };

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { overflow: 1, clip: 2, wrap: 3 } as const;

type Names<T> = Readonly<Record<string, T>>;
const nameOf = <T extends string>(names: Names<number>, value: unknown): T | undefined =>
  Object.keys(names).find((name) => names[name] === value) as T | undefined;

const colour = (value: string | null): { rgb: string } | null => (value === null ? null : { rgb: value });

/** Google's word for "no format of its own" is `General`; Univer's is none at all. */
export const numberFormatPatch = (pattern: string): StylePatch => ({
  n: pattern === '' || pattern === 'General' ? null : { pattern },
});

export function toUniverStyle(style: CellStyle): StylePatch {
  const patch: StylePatch = {};
  if (style.numberFormat !== undefined) Object.assign(patch, numberFormatPatch(style.numberFormat));
  if (style.background !== undefined) patch.bg = colour(style.background);
  if (style.fontColor !== undefined) patch.cl = colour(style.fontColor);
  if (style.bold !== undefined) patch.bl = style.bold ? 1 : 0;
  if (style.italic !== undefined) patch.it = style.italic ? 1 : 0;
  if (style.fontSize !== undefined) patch.fs = style.fontSize;
  if (style.fontFamily !== undefined) patch.ff = style.fontFamily;
  if (style.horizontalAlignment !== undefined) {
    patch.ht = style.horizontalAlignment && HORIZONTAL[style.horizontalAlignment];
  }
  if (style.verticalAlignment !== undefined) {
    patch.vt = style.verticalAlignment && VERTICAL[style.verticalAlignment];
  }
  if (style.wrap !== undefined) patch.tb = WRAP[style.wrap];
  return patch;
}

export function fromUniverStyle(style: core.Nullable<core.IStyleData>): CellStyle {
  const horizontal = nameOf<'left'>(HORIZONTAL, style?.ht);
  const vertical = nameOf<'top'>(VERTICAL, style?.vt);
  const wrap = nameOf<'wrap'>(WRAP, style?.tb);
  return {
    ...(style?.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style?.bg?.rgb && { background: style.bg.rgb }),
    ...(style?.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style?.bl && { bold: true }),
    ...(style?.it && { italic: true }),
    ...(style?.fs && { fontSize: style.fs }),
    ...(style?.ff && { fontFamily: style.ff }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(wrap && { wrap }),
  };
}
