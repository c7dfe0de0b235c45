import { wrongFigures } from '../apps-script/hand-edits/figures';
import { anyKind, harmless } from '../apps-script/hand-edits/hand-edit';
import { stormOfPeople } from '../apps-script/hand-edits/storm-of-people';
import type { Counts, Storm } from './storm';

/** What goes wrong goes wrong where a row moves while it is written to: there is most of that. */
const moving = ['sort', 'sort', 'sort', 'move-rows', 'insert-rows', 'insert-rows', 'move-column'] as const;
const ledger = ['publications', 'publications', 'publications', 'publications', 'publications'] as const;
const tabs = [
  ...ledger,
  'pins',
  'pins',
  'coverage',
  'coverage',
  'reports',
  'versions',
  'history',
  'outcomes',
  'lists',
  'units',
  'campaigns',
] as const;

/**
 * People at work in the sheet between any two calls of an editor's, the owner's and an officer's operations. Every
 * third round they also damage it: rows copied, columns, formulas and tabs deleted; its figures are then for
 * *Kiểm tra sổ* to mend.
 */
export const peopleStorm: Storm = {
  name: 'people',
  round: async (seed): Promise<Counts> => {
    const damage = seed % 3 === 0;
    const { tracker, people, counts, faults } = await stormOfPeople({
      seed,
      operations: 8,
      density: 0.35,
      choice: { kinds: [...(damage ? anyKind : harmless), ...moving], tabs, headerSorts: damage },
    });
    const wrong = damage ? [] : await wrongFigures(tracker.host, people);
    await tracker.host.close();
    const { lost, doubled, overwritten } = counts;
    if (faults.length + wrong.length > 0 && lost + doubled + overwritten === 0) {
      throw new Error([...faults, ...wrong].join('\n'));
    }
    for (const fault of faults) console.error(fault);
    // What people wrote is lost when it is overwritten.
    return { ...counts, lost: lost + overwritten };
  },
};
