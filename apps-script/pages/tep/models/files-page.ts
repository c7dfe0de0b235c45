import { computed, signal } from '@preact/signals';
import type { Template } from '../../../../shared/report/import/template';
import type { Door } from '../../door';
import { createReportsModel } from '../../reports/reports-model';
import { language } from '../../words';
import { type Intake, takeFiles, takeText } from './intake';
import { createPhotosModel, type PhotosModel } from './photos';
import { createProseModel, type ProseModel } from './prose';
import { createTableModel, type TableModel } from './table';

export type FilesPageModel = ReturnType<typeof createFilesPage>;
/** What is being worked on, by what was brought in. `name` is the file's, blank for what was pasted. */
export type Work =
  | { readonly kind: 'prose'; readonly name: string; readonly model: ProseModel }
  | { readonly kind: 'photos'; readonly name: string; readonly model: PhotosModel }
  | { readonly kind: 'table'; readonly name: string; readonly model: TableModel };
type Refused = Extract<Intake, { kind: 'problem' }>;

/** Prose, pictures and tables of reports: what comes in decides what is done with it, one at a time. */
export function createFilesPage(door: Door, newUuid?: () => string) {
  const reports = createReportsModel(door);
  const channel = signal('');
  const tools = { door, reports, channel, ...(newUuid ? { newUuid } : {}) };
  const work = signal<Work | null>(null);
  const problem = signal<Refused | null>(null);
  const opening = signal(false);
  /** How many files of several were left, since one is read at a time. */
  const others = signal(0);
  /** What waits for a yes, because it would take the place of what is not saved: something brought in, or nothing. */
  const asking = signal<Intake | 'nothing' | null>(null);
  /** The unit that the page was opened for. */
  const preset = signal('');
  const typed = signal('');

  const isUnsaved = computed(() => work.value?.model.isUnsaved.value ?? false);

  function close(): void {
    if (work.value?.kind === 'photos') work.value.model.close();
    work.value = null;
  }
  async function open(intake: Exclude<Intake, Refused>): Promise<void> {
    close();
    problem.value = null;
    const next: Work =
      intake.kind === 'prose'
        ? {
            kind: 'prose',
            name: intake.name,
            model: createProseModel(intake.text, intake.name === '', tools),
          }
        : intake.kind === 'photos'
          ? { kind: 'photos', name: '', model: createPhotosModel(intake.photos, tools) }
          : { kind: 'table', name: intake.name, model: createTableModel(intake.sheets, tools) };
    work.value = next;
    await next.model.start();
    if (next.kind !== 'table' && next.model.work.chosen.value === null && preset.value !== '')
      await next.model.work.choose(preset.value);
  }
  async function bring(intake: Intake | null): Promise<void> {
    const now = work.value;
    if (intake === null || !reports.data.value) return;
    if (intake.kind === 'problem') problem.value = intake;
    else if (now?.kind === 'photos' && intake.kind === 'photos') now.model.add(intake.photos);
    else if (isUnsaved.value) asking.value = intake;
    else await open(intake);
  }

  return {
    ...{ reports, work, problem, opening, others, asking, isUnsaved, typed },
    async start(unit = ''): Promise<void> {
      preset.value = unit;
      await reports.read();
    },
    async takeFiles(files: readonly File[]): Promise<void> {
      if (files.length === 0) return;
      problem.value = null;
      opening.value = true;
      const intake = await takeFiles(files);
      opening.value = false;
      others.value = intake?.kind === 'photos' ? 0 : files.length - 1;
      await bring(intake);
    },
    async takeText(text: string): Promise<void> {
      problem.value = null;
      others.value = 0;
      await bring(takeText(text));
    },
    /** Yes: what is not saved may go. */
    async agree(): Promise<void> {
      const next = asking.value;
      asking.value = null;
      if (next === 'nothing') close();
      else if (next !== null && next.kind !== 'problem') await open(next);
    },
    decline() {
      asking.value = null;
    },
    /** Back to where something can be brought in; asks first where something would be lost. */
    restart() {
      if (isUnsaved.value) asking.value = 'nothing';
      else close();
      typed.value = '';
    },
    template(): Template | null {
      const data = reports.data.value;
      if (!data) return null;
      return {
        language: language.value,
        campaign: data.campaign.id,
        units: data.units.map(({ id, name }) => ({ id, name })),
      };
    },
  };
}
