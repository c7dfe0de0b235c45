import { createHash, randomUUID } from 'node:crypto';
import type { Area } from '../../workbook/engine';
import type { Execution } from '../execution';
import type { UiEvent } from '../service';

type Question = Omit<Extract<UiEvent, { kind: 'alert' | 'prompt' }>, 'id'>;

const hasUi = ({ entry }: Execution) => entry === 'menu' || entry === 'page' || entry === 'open';

/** Who runs the script, what they selected, and what they are shown. */
export const personOperations = {
  who({ who, options }: Execution) {
    const key = createHash('sha256').update(`${options.engine.id}\n${who.active}`).digest('base64');
    return {
      ...who,
      owner: options.owner,
      locale: 'vi',
      key,
      scriptTimeZone: options.program.manifest.timeZone,
    };
  },
  entry(execution: Execution) {
    const { entry, simple, options } = execution;
    return {
      ui: hasUi(execution),
      simple,
      webApp: entry === 'web-app',
      projectName: options.projectName,
      address: options.addresses().webApp,
    };
  },
  selection({ person, shared, options }: Execution): Area {
    const selected = person && shared.selections.get(person.email);
    const sheets = options.engine.sheets();
    if (selected && sheets.some((s) => s.id === selected.sheet)) return selected;
    const first = sheets.find((s) => !s.hidden) ?? sheets[0];
    return { sheet: first?.id ?? '', row: 1, column: 1, rows: 1, columns: 1 };
  },
  activate({ person, shared, show }: Execution, area: Area) {
    if (!person) return;
    shared.selections.set(person.email, area);
    show({ kind: 'activate', ...area });
  },
  show(execution: Execution, event: UiEvent) {
    execution.show(event);
  },
  async 'ask-person'({ shared, show, clock }: Execution, question: Question) {
    const id = randomUUID();
    clock.pause();
    try {
      const answer = shared.questions.ask(id);
      show({ ...question, id });
      return await answer;
    } finally {
      clock.resume();
    }
  },
};
