import type { Labels } from '../../shared/locale/labels';
import { fold } from '../../shared/text/normalise';
import type { Cell } from '../google/google';
import { textIn } from '../tabs/rows/cells';
import { type Edit, keptOf } from './book/bench';
import type { Check } from './book/check';
import { found, grouped, inColumn } from './book/finding';

/** How many letters have to be changed, taken out or put in to make one of the other. */
const distance = (a: string, b: string): number => {
  let line = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((line[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (line[j - 1] ?? 0) + same));
    }
    line = next;
  }
  return line[b.length] ?? 0;
};

/** The one choice that a slip of the hand may have meant. */
const meant = (choices: readonly Labels[], text: string): Labels | undefined => {
  const spelt = fold(text);
  const at = (choice: Labels) => Math.min(distance(fold(choice.vi), spelt), distance(fold(choice.en), spelt));
  const near = choices.filter((choice) => at(choice) <= (spelt.length < 5 ? 0 : 2));
  const exact = near.filter((choice) => at(choice) === 0);
  return exact.length === 1 ? exact[0] : near.length === 1 ? near[0] : undefined;
};

const columnsThatMustBeFilled: Readonly<Record<string, readonly string[]>> = { reports: ['status'] };

/** A word where a choice was expected: it counts for nothing. In the other language it counts for the add-on only. */
export const unknownChoice: Check = {
  id: 'unknown-choice',
  stage: 'cells',
  find: (book, area) => {
    const { table, first, values, formulas, columns } = area;
    return columns.flatMap(({ column, at }) => {
      const choices = column.choices;
      if (!choices) return [];
      const labels = choices.map((choice) => choice[book.language]);
      const mustBeFilled = (columnsThatMustBeFilled[table.id] ?? []).includes(column.id);
      const odd = values.flatMap((line, index) => {
        const text = textIn(line[at - 1]);
        const isKnown = text === '' ? !mustBeFilled : labels.includes(text.normalize('NFC'));
        const id = area.idOf(index);
        return isKnown || id === '' || text.startsWith('#') || formulas[index]?.[at - 1]
          ? []
          : [{ row: first + index, id, text, raw: keptOf(table.id, column.id, line[at - 1] as Cell, '') }];
      });
      return [...grouped(odd, ({ text }) => text)].map(([text, cells]) => {
        const near = text === '' ? undefined : meant(choices, text);
        const edits = (label: string): Edit[] =>
          cells.map(({ row, id, raw }) => ({ row, id, column: column.id, before: raw, after: label }));
        return found({
          id: `unknown-choice:${table.id}:${column.id}:${text}`.slice(0, 400),
          severity: 'wrong',
          repair: near ? 'yes' : 'asks',
          where: inColumn(
            table,
            at,
            cells.map(({ row }) => row),
          ),
          count: cells.length,
          facts: { text, label: near?.[book.language] ?? '' },
          choices: near ? [] : labels.map((label) => ({ id: label, label })),
          mend: (bench, choice) => {
            const label = near?.[book.language] ?? choice;
            if (labels.includes(label)) bench.write(table, edits(label));
          },
        });
      });
    });
  },
};
