import type { Language } from '../shared/locale/labels';
import { messages } from '../shared/locale/messages';
import { type CommandId, commands, groupEnds } from './commands/index';
import type { Desk } from './commands/shape/command';
import { showPage } from './commands/shape/page-command';
import { call, runPageRequest } from './doors/call';
import { get } from './doors/get';
import { post } from './doors/post';
import type { ChangeEvent, EditEvent, GetEvent, Google, PostEvent } from './google/google';
import { onChange } from './hand-edits/on-change';
import { onEdit } from './hand-edits/on-edit';
import { onHour } from './hand-edits/on-hour';
import { readReference } from './operations/state/reference';

export type Addon = ReturnType<typeof createAddon>;

/** Everything the add-on does, whatever it runs on. */
export const createAddon = (google: Google) => {
  const language = (): Language => readReference(google)?.interface ?? 'vi';
  const desk = (): Desk => ({
    google,
    language: language(),
    ask: ((request) => runPageRequest(google, request).result) as Desk['ask'],
    explain: (problem) =>
      showPage(google, language(), 'sidebar', `problem:${encodeURIComponent(JSON.stringify(problem))}`),
  });
  return {
    /** Only a person before the sheet has a menu: elsewhere Google refuses it, and there is nothing to show. */
    open: (): void => {
      if (!google.hasUserInterface()) return;
      const { menu } = messages(language()).sheet;
      const entries = Object.entries(commands).flatMap(([command, { label }]) => [
        { label: label(menu), command },
        ...(groupEnds.includes(command) ? ['separator' as const] : []),
      ]);
      google.show.menu(menu.caption, entries);
    },
    get: (event: GetEvent | undefined) => get(google, language(), event),
    post: (event: PostEvent | undefined) => post(google, event),
    call: (json: unknown) => call(google, json),
    edited: (event: EditEvent | undefined) => onEdit(google, event),
    everyHour: (event: unknown) => onHour(google, event),
    changed: (event: ChangeEvent | undefined) => onChange(google, event),
    /** Runs a menu command; one that fails tells a code, and the log has the stack beside the same code. */
    command: (id: CommandId): void => {
      if (!google.hasUserInterface()) return;
      try {
        commands[id].run(desk());
      } catch (error) {
        const code = google.uuid().slice(0, 6);
        google.logError(`${code} ${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
        const say = messages(language()).sheet;
        google.show.message(say.menu.caption, say.failed(code));
      }
    },
  };
};
