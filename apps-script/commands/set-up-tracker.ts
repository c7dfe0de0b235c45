import { messages } from '../../shared/locale/messages';
import type { SpreadsheetFault } from '../../shared/protocol';
import type { Command, Desk } from './shape/command';

const agreed = ({ google, language }: Desk, faults: readonly SpreadsheetFault[]): boolean => {
  if (faults.length === 0) return false;
  const say = messages(language).sheet;
  const lines = faults.map((fault) =>
    fault.setting === 'time-zone'
      ? say.faults.timeZone(fault.found, fault.wanted)
      : say.faults.locale(fault.found, fault.wanted),
  );
  return google.show.confirm(say.menu.setUp, [say.faults.question, ...lines].join('\n'));
};

/**
 * Lays out the tracker, and offers to set right what would put its dates off. What does not fit one stint is gone on
 * with in the sidebar, which shows how far it is and can stop it.
 */
export const setUpTracker: Command = {
  label: (menu) => menu.setUp,
  run: (desk) => {
    const first = desk.ask({ op: 'set-up', fix: [] });
    if (!first.ok) return desk.explain(first.problem);
    let told = first.value;
    if (agreed(desk, first.value.faults)) {
      const again = desk.ask({ op: 'set-up', fix: first.value.faults.map((fault) => fault.setting) });
      if (!again.ok) return desk.explain(again.problem);
      told = again.value;
    }
    const { google, language } = desk;
    const say = messages(language).sheet;
    if (told.cursor === null) {
      return google.show.message(say.menu.setUp, say.setUpDone(first.value.added.length));
    }
    google.show.sidebar('sidebar', say.menu.caption, { language, account: google.email(), part: 'set-up' });
  },
};
