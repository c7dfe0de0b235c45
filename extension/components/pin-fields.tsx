import type { ArticleDraft } from '../models/draft';
import { PinPeriod } from './pin-period';
import { useWords } from './words';

/** Whether the article is pinned on its portal: noted as evidence, the portal itself is not touched. */
export function PinFields({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const fields = draft.fields.value;
  return (
    <div class="pin">
      <label class="switch">
        <input
          type="checkbox"
          checked={fields.pinned}
          onChange={(event) => draft.edit({ pinned: event.currentTarget.checked })}
        />
        <span>{words.field.pin}</span>
      </label>
      {fields.pinned && (
        <PinPeriod
          position={fields.pinPosition}
          from={fields.pinFrom}
          to={fields.pinTo}
          wrong={draft.doubts.value.some(({ field }) => field === 'pin')}
          onEdit={({ position, from, to }) =>
            draft.edit({
              ...(position === undefined ? {} : { pinPosition: position }),
              ...(from === undefined ? {} : { pinFrom: from }),
              ...(to === undefined ? {} : { pinTo: to }),
            })
          }
        />
      )}
    </div>
  );
}
