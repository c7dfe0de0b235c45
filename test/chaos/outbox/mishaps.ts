import type { Chance } from '../random';
import type { Editor } from './editor';

const year = 365 * 86_400_000;
const clocks = [0, 0, 60_000, -60_000, 3_600_000, -3_600_000, year, -year];

type Mishap = {
  readonly name: string;
  readonly share: number;
  readonly befall: (editor: Editor, chance: Chance) => boolean;
};

const recent = (editor: Editor, chance: Chance, kinds: readonly string[]): string | undefined => {
  const found = editor
    .items()
    .slice(-30)
    .filter(({ state }) => kinds.includes(state.kind));
  return found.length === 0 ? undefined : chance.oneOf(found).entry.uuid;
};

const withItem =
  (kinds: readonly string[], act: (editor: Editor, uuid: string) => unknown): Mishap['befall'] =>
  (editor, chance) => {
    const uuid = recent(editor, chance, kinds);
    if (uuid === undefined || !editor.profile.state.open) return false;
    void act(editor, uuid);
    return true;
  };

/** What befalls a browser and its editor, each as often as its share says, before an article is saved. */
const mishaps: readonly Mishap[] = [
  {
    name: 'stops at a step',
    share: 0.3,
    befall: ({ profile }, chance) => {
      profile.stopAfter(1 + chance.below(60));
      return true;
    },
  },
  {
    name: 'goes offline or online',
    share: 0.1,
    befall: ({ profile }) => {
      profile.goOnline(!profile.state.online);
      return true;
    },
  },
  {
    name: 'browser closed',
    share: 0.03,
    befall: ({ profile }) => {
      profile.close();
      return true;
    },
  },
  {
    name: 'disk fills',
    share: 0.02,
    befall: ({ profile }) => {
      profile.disk.faults.full = true;
      return true;
    },
  },
  {
    name: 'disk empties',
    share: 0.2,
    befall: ({ profile }) => {
      profile.disk.faults.full = false;
      return true;
    },
  },
  {
    name: 'a read fails',
    share: 0.06,
    befall: ({ profile }) => {
      profile.disk.faults.readsFail = 1;
      return true;
    },
  },
  {
    name: 'clock set',
    share: 0.04,
    befall: ({ profile }, chance) => {
      profile.state.clockOff = chance.oneOf(clocks);
      return true;
    },
  },
  {
    name: 'undo of waiting',
    share: 0.05,
    befall: withItem(['waiting'], (editor, uuid) => editor.undo(uuid)),
  },
  {
    name: 'undo of being sent',
    share: 0.05,
    befall: withItem(['sending'], (editor, uuid) => editor.undo(uuid)),
  },
  { name: 'undo of sent', share: 0.05, befall: withItem(['sent'], (editor, uuid) => editor.undo(uuid)) },
  { name: 'send now', share: 0.03, befall: withItem(['waiting', 'sent'], (editor) => editor.hurry()) },
  {
    name: 'retry of refused',
    share: 0.03,
    befall: withItem(['refused'], (editor, uuid) => editor.retry(uuid)),
  },
  {
    name: 'refused dismissed',
    share: 0.02,
    befall: withItem(['refused'], (editor, uuid) => editor.dismiss(uuid)),
  },
];

export const mishap = (chance: Chance, editors: readonly Editor[], counts: Record<string, number>): void => {
  for (const { name, share, befall } of mishaps) {
    if (!chance.happens(share)) continue;
    if (befall(chance.oneOf(editors), chance)) counts[name] = (counts[name] ?? 0) + 1;
  }
};
