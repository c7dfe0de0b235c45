import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { evidenceStates } from '../../shared/report/evidence';
import { done, refused } from '../../shared/result';
import { viewTabs } from '../../shared/tables/index';
import { squeeze } from '../../shared/text/normalise';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, exactCell, textCell, textIn } from '../tabs/rows/cells';
import { openTable, readColumn } from '../tabs/rows/columns';
import { type CellsOf, findDoubled, lastFilled } from '../tabs/rows/rows';
import { coverageId, coverageRowsOf, evidenceLabels, readCoverageOf } from './state/coverage-rows';
import { openCampaign } from './state/locks';
import type { PageOperation } from './state/operation';

/** Marks what a unit did on themes; `Nội dung` shows it by formula. */
export const setCoverage: PageOperation<'set-coverage'> = {
  writes: 'locked',
  run: (context, { campaign, unit, themes }) => {
    const { google, who } = context;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const before = readCoverageOf(google, campaign, unit);
    if (!before.ok) return before;
    const known = new Set(before.value.themes.map((theme) => theme.number));
    if (themes.some((theme) => !known.has(theme.number))) {
      return refused(badField('themes', 'unknown-theme'));
    }
    const table = openTable(google, 'coverage');
    if (!table.ok) return table;
    const language = sheetLanguage(google);
    const changes = openChangeSet(google, 'set-coverage');
    const rows = coverageRowsOf(table.value, campaign, unit);
    const doubled = findDoubled(
      table.value,
      rows,
      themes.map((theme) => coverageId(campaign, unit, theme.number)),
    );
    if (doubled) return refused(doubled);
    const rowOf = new Map(rows.map((row) => [textIn(row.cells.id), row]));
    const fresh: CellsOf<'coverage'>[] = [];
    for (const theme of themes) {
      const id = coverageId(campaign, unit, theme.number);
      const cells: CellsOf<'coverage'> = {
        state: theme.state === null ? '' : choiceCell(evidenceLabels, theme.state, language),
        link: exactCell(squeeze(theme.link)),
        note: textCell(theme.note),
      };
      const row = rowOf.get(id);
      if (row !== undefined) changes.change(table.value, row, cells);
      else
        fresh.push({
          ...cells,
          id: exactCell(id),
          campaign: exactCell(campaign),
          unit: exactCell(unit),
          unit_name: textCell(before.value.unit.name),
          theme: theme.number,
        });
    }
    if (fresh.length > 0) {
      changes.insert(table.value, fresh, { last: lastFilled(readColumn(table.value, 'id')) });
    }
    const after = readCoverageOf(google, campaign, unit);
    if (!after.ok) return after;
    const letters = (data: typeof after.value) =>
      data.themes
        .filter((theme) => theme.state !== null)
        .map((theme) => `${theme.number}${theme.state === null ? '' : evidenceStates[theme.state].letter}`)
        .join(' ');
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setCoverage,
      tab: viewTabs.matrix[language],
      subject: before.value.unit.name,
      old: letters(before.value),
      new: letters(after.value),
    });
    return done(after.value);
  },
};
