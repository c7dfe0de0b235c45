import { computed, signal } from '@preact/signals';
import { readDispatch } from '../../../../shared/campaign/dispatch';
import { lacksOfDispatch } from '../../../../shared/campaign/lacks';
import type { CampaignData, CampaignLack, DispatchData, DispatchDraft } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createForm, type Texts } from '../../form';
import type { StatusModel } from '../../status-model';
import { createStintedTask } from '../../stints';
import { createTask } from '../../task';
import { countAddressees } from './addressee-counts';
import { type Correction, correctedDispatch, faultsOfDispatch, textsOfDispatch } from './corrections';
import { createDispatchCheck } from './dispatch-check';
import { createDispatchSource, type DroppedFile, type ReadDocx } from './dispatch-source';

export type DispatchModel = ReturnType<typeof createDispatchModel>;
type Found = { readonly dispatch: DispatchDraft; readonly data: DispatchData };

/** What tells which version of the register was in force. */
const occasionOf = ({ issuedOn, period }: DispatchDraft): string => JSON.stringify([issuedOn, period]);

/**
 * A dispatch on its way to a draft campaign: read, looked over and corrected. Nothing is written before `create`, and
 * only what was in view is.
 */
export function createDispatchModel(door: Door, status: StatusModel, readDocx: ReadDocx) {
  const source = createDispatchSource(readDocx);
  const found = signal<Found | undefined>();
  /** Counts the readings: corrections belong to one of them. */
  const turn = signal(0);
  let lastRead: Texts<Correction> | undefined;
  /** The occasion for which the units in view were resolved. */
  const resolvedFor = signal('');
  const made = signal<CampaignData | undefined>();
  /** Some of the campaign is in the tracker already: what it is made of must not change any more. */
  const begun = signal(false);
  const activation = signal<boolean | null>(null);
  const reading = createTask<DispatchData>();
  const creating = createStintedTask<CampaignData>();
  /** The first campaign is followed at once; a second one only when the person says so. */
  const activate = computed(() => activation.value ?? status.active.value === undefined);
  const form = createForm<Correction>(
    computed(() => (found.value ? textsOfDispatch(found.value.dispatch) : ({} as never))),
    computed(() => String(turn.value)),
  );
  const draft = computed(() => found.value && correctedDispatch(found.value.dispatch, form.texts.value));
  const personal = createDispatchCheck(found, form);
  const faults = computed(() => (found.value ? faultsOfDispatch(form.texts.value) : {}));
  const isResolved = computed(() => draft.value && occasionOf(draft.value) === resolvedFor.value);
  const units = computed(() => found.value?.data.units ?? []);

  async function ask(dispatch: DispatchDraft): Promise<boolean> {
    const data = await reading.run(() => door({ op: 'read-dispatch', dispatch }));
    if (!data) return false;
    resolvedFor.value = occasionOf(dispatch);
    found.value = { dispatch: found.value?.dispatch ?? dispatch, data };
    return true;
  }
  async function read(): Promise<void> {
    if (!source.readable.value) return;
    const before = form.typed.value;
    begun.value = false;
    creating.reset();
    found.value = undefined;
    turn.value += 1;
    const { missing: _told, ...dispatch } = readDispatch(source.text.value);
    if (await ask(dispatch)) carryOver(before, textsOfDispatch(dispatch));
  }
  /** Of the same dispatch read again, what was corrected stays where the text says the same as before. */
  function carryOver(before: Partial<Texts<Correction>>, now: Texts<Correction>): void {
    const then = lastRead;
    lastRead = now;
    if (then?.title !== now.title) return;
    for (const field of Object.keys(before) as Correction[]) {
      if (then[field] === now[field]) form.type(field, before[field]!);
    }
  }

  return {
    source,
    found,
    made,
    begun,
    activate,
    reading,
    creating,
    form,
    draft,
    personal,
    faults,
    isResolved,
    read,
    counts: computed(() => {
      const { dispatch, data } = found.value ?? {};
      return dispatch && data ? countAddressees(dispatch.addressees, data.unresolved, data.units.length) : [];
    }),
    missing: computed<CampaignLack[]>(() => [
      ...(draft.value ? lacksOfDispatch(draft.value) : []),
      ...(units.value.length === 0 ? (['units'] as const) : []),
    ]),
    makeable: computed(
      () =>
        (found.value?.dispatch.themes.length ?? 0) > 0 &&
        isResolved.value === true &&
        Object.keys(faults.value).length === 0,
    ),
    type(text: string) {
      source.type(text);
      reading.reset();
    },
    /** A file that could be read is shown as it was read, to be looked over. */
    async open(file: DroppedFile): Promise<void> {
      reading.reset();
      // What was typed for an old font is to be put right first.
      if ((await source.open(file)) && !source.legacy.value) await read();
    },
    async replace(): Promise<void> {
      source.replace();
      if (!source.legacy.value) await read();
    },
    correct(field: Correction, text: string) {
      form.type(field, text);
      reading.reset();
      creating.reset();
    },
    setActivate(value: boolean) {
      activation.value = value;
    },
    /** Looks again which units are addressed, after a day was corrected that they depend on. */
    async resolve(): Promise<void> {
      if (draft.value) await ask(draft.value);
    },
    async create(): Promise<void> {
      const dispatch = draft.value;
      if (!dispatch || (!begun.value && personal.holds())) return;
      const request = {
        op: 'create-campaign' as const,
        dispatch,
        themes: [],
        gate: null,
        activate: activate.value,
      };
      const campaign = await creating.run(JSON.stringify(request), async (cursor) => {
        const answer = await door({ ...request, cursor });
        if (answer.ok) begun.value = answer.value.cursor !== null;
        return answer;
      });
      if (campaign?.cursor !== null) return;
      made.value = campaign;
      form.discard();
      found.value = undefined;
      source.type('');
      activation.value = null;
      await status.read();
    },
    /** The made campaign has been seen; the page is ready for another. */
    another() {
      made.value = undefined;
      creating.reset();
      reading.reset();
    },
    /** Back to the text, which is still there. */
    edit() {
      found.value = undefined;
      creating.reset();
    },
  };
}
