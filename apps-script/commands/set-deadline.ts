import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { parseOfficialDate } from '../../shared/text/dates';
import type { Command } from './shape/command';

/** Asks for the deadline of the active campaign; the due states follow by formula. */
export const setReportDeadline: Command = {
  label: (menu) => menu.deadline,
  run: (desk) => {
    const status = desk.ask({ op: 'status' });
    if (!status.ok) return desk.explain(status.problem);
    if (!status.value.setUp) return desk.explain({ kind: 'not-set-up' });
    const say = messages(desk.language).sheet;
    const active = status.value.campaigns.find((campaign) => campaign.active);
    if (!active) return desk.google.show.message(say.menu.deadline, say.overview.noCampaign);
    const typed = desk.google.show.ask(say.menu.deadline, say.askDeadline(active.title));
    if (typed === null || typed.trim() === '') return;
    const read = parseOfficialDate(typed);
    if (read === null) return desk.google.show.message(say.menu.deadline, say.badDeadline(typed));
    const set = desk.ask({ op: 'set-deadline', campaign: active.id, deadline: read.date });
    if (!set.ok) return desk.explain(set.problem);
    desk.google.show.message(say.menu.deadline, say.deadlineSet(formatDate(read.date)));
  },
};
