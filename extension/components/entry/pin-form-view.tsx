import type { PinForm } from '../../models/pin-form';
import { Notice } from '../notice';
import { PinPeriod } from '../pin-period';
import { useEntryWords } from './words';

type Props = { readonly pin: PinForm; readonly onClose: () => void };

/** A logged article is pinned: position and days, then it is kept. */
export function PinFormView({ pin, onClose }: Props) {
  const words = useEntryWords();
  const wrong = pin.isWrong.value;
  return (
    <form
      class="entry-form"
      aria-label={words.pin}
      onSubmit={(event) => {
        event.preventDefault();
        void pin.save().then((kept) => kept && onClose());
      }}
    >
      <PinPeriod {...pin.fields.value} wrong={wrong} onEdit={pin.edit} />
      {pin.notKept.value && (
        <Notice tone="danger" live>
          <p>{words.notKept}</p>
        </Notice>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={wrong}>
          {words.savePin}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </form>
  );
}
