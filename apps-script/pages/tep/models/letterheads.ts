import type { UnitReference } from '../../../../shared/protocol';
import { fold } from '../../../../shared/text/normalise';
import { findUnit } from '../../../../shared/unit/find';

/** A stretch of a text that is the report of one unit. */
export type Part = { readonly unit: UnitReference; readonly start: number; readonly end: number };

/** No line of a letterhead is longer. */
const longest = 160;
const labelled =
  /^[-•*+ ]*(?:ten )?(?:don vi|dia phuong)(?: bao cao| gui| thuc hien| nop)?(?: bao cao)? ?[:=] ?(.+)$/;
const office = /^(?:(?:ubnd|uy ban nhan dan)[ .-]*)?((?:phuong|xa|thi tran|p\.|x\.) ?[^:;,]+)$/;
const committee = /^(?:ubnd|uy ban nhan dan)[ .-]+(?:phuong|xa|thi tran|p\.|x\.) ?[^:;,.]+$/;

/** Lines whose letters are all capitals. */
const isCapitals = (line: string): boolean => line === line.toUpperCase() && line !== line.toLowerCase();

/** The unit that a line names as the one who writes: `UBND PHƯỜNG TRẢNG DÀI`, `Đơn vị: Phường Trảng Dài`. */
const writerOf = (line: string, units: readonly UnitReference[]): UnitReference | undefined => {
  for (const cell of line.split(/\t|\||[ \u00a0]{3,}/).map((one) => one.trim())) {
    const folded = fold(cell);
    const named = labelled.exec(folded)?.[1] ?? (isCapitals(cell) ? office.exec(folded)?.[1] : undefined);
    const said = named ?? (committee.test(folded) || (isCapitals(cell) && / .+ /.test(folded)) ? cell : '');
    const unit = said === '' ? undefined : findUnit(said.replace(/[,;(].*$|\.$/, ''), units);
    if (unit) return unit;
  }
  return undefined;
};

/** Lines that stand over the name of a unit in its letterhead. */
const over = /^(?:uy ban nhan dan|ubnd|cong hoa xa hoi chu nghia viet nam|doc lap|-+|bao cao)/;

/**
 * The reports in a text, when letterheads of several units stand in it, as somebody copies them from a group one after
 * the other. One report alone has no parts.
 */
export function findParts(text: string, units: readonly UnitReference[]): readonly Part[] {
  const found: { unit: UnitReference; start: number }[] = [];
  let at = 0;
  let head = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const isShort = trimmed !== '' && trimmed.length <= longest;
    const unit = isShort ? writerOf(trimmed, units) : undefined;
    if (unit && found[found.length - 1]?.unit !== unit) found.push({ unit, start: head });
    at += line.length + 1;
    if (unit || !isShort || !over.test(fold(trimmed))) head = at;
  }
  if (new Set(found.map(({ unit }) => unit.id)).size < 2) return [];
  return found.map(({ unit, start }, index) => ({
    unit,
    start: index === 0 ? 0 : start,
    end: found[index + 1]?.start ?? text.length,
  }));
}
