import { useState } from 'preact/hooks';
import { pinPositions } from '../../../shared/publication/genre';
import type { PinsModel } from '../../models/pins';
import { Notice } from '../notice';
import { useLanguage } from '../words';
import { PinList } from './pin-list';
import { PortalList } from './portal-list';
import { usePinWords } from './words';

type Props = {
  readonly pins: PinsModel;
  readonly onRetry: (deed: string) => void;
  readonly onDismiss: (deed: string) => void;
};

/** What stands pinned on the portal, by position: to be put in order, given a last day, taken down. */
export function PinsScreen({ pins, onRetry, onDismiss }: Props) {
  const words = usePinWords();
  const language = useLanguage();
  const [said, say] = useState('');
  const lists = pins.lists.value;
  const toEnd = pins.toEnd.value;
  return (
    <div class="pins">
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      {pins.notKept.value && (
        <Notice tone="danger" live>
          <p>{words.notKept}</p>
        </Notice>
      )}
      {toEnd > 0 && (
        <Notice tone="warning">
          <p>{words.toEnd(toEnd)}</p>
        </Notice>
      )}
      {lists.length === 0 && <p class="empty">{words.empty}</p>}
      {lists.map(({ position, lines }) => (
        <section key={position} class="pin-section" aria-labelledby={`pins-${position}`}>
          <h3 id={`pins-${position}`}>
            {pinPositions[position][language]} <span class="quiet">({lines.length})</span>
          </h3>
          <PinList
            lines={lines}
            today={pins.today.value}
            onMove={(line, to) => say(words.moved(line.title, pins.move(line, to) + 1, lines.length))}
            onUntil={pins.setUntil}
            onUnpin={(line) => void pins.unpin(line)}
            onRetry={onRetry}
            onDismiss={onDismiss}
          />
        </section>
      ))}
      {lists.some(({ lines }) => lines.length > 1) && <p class="hint">{words.moveHint}</p>}
      <p class="hidden-label" role="status">
        {said}
      </p>
      {lists.length > 0 && <PortalList lists={lists} />}
    </div>
  );
}
