import type { ReportDraft } from '../../../shared/protocol';
import type { ReportContent } from '../../../shared/report/content';
import { supplement } from '../../../shared/report/merge';
import { formatDate } from '../../../shared/text/dates';
import { language } from '../words';
import { type Around, createDraft } from './draft';
import { contentTexts, type DraftBase, type FieldKey, nothing } from './draft-fields';

export type DraftModel = ReturnType<typeof createDraftModel>;
/** What another page read of a report, to be looked over in the form. What is absent stays as it is. */
export type Prefill = Partial<
  ReportContent & Pick<ReportDraft, 'document' | 'receivedOn' | 'channel' | 'source' | 'link'>
>;

/** A draft that takes over what another page read of the report. */
export function createDraftModel(first: DraftBase, around: Around) {
  const draft = createDraft(first, around);
  const { read, keep, source } = draft;
  return {
    ...draft,

    /** Takes over what was read elsewhere: named figures replace, themes keep the better evidence, words are added. */
    prefill({ document, receivedOn, channel: by, source: from, link, ...content }: Prefill) {
      if (from !== undefined) source.value = from;
      const before = contentTexts(read.value.content, language.value);
      const after = contentTexts(supplement(read.value.content, { ...nothing, ...content }), language.value);
      const keys = new Set([...before.keys(), ...after.keys()]);
      const given: (readonly [FieldKey, string | undefined])[] = [
        ['number', document?.number],
        ['date', document && formatDate(document.date ?? '')],
        ['received', receivedOn && formatDate(receivedOn)],
        ['channel', by],
        ['link', link],
        ...[...keys].map((key) => [key, after.get(key) ?? ''] as const),
      ];
      keep(
        given.filter(
          (entry): entry is readonly [FieldKey, string] =>
            entry[1] !== undefined && entry[1] !== before.get(entry[0]),
        ),
      );
    },
  };
}
