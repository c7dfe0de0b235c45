import type { StandingPin } from '../../shared/protocol';
import type { KnownEntry } from './ledger';

/** A pin that stands, with the article it is of. */
export type KnownPin = StandingPin & {
  readonly article: string;
  readonly campaign: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly url: string;
  /** The article was taken down from the portal: its pin is to be ended. */
  readonly takenDown: boolean;
};

/** All pins that stand in the ledger. */
export const knownPins = (entries: readonly KnownEntry[]): KnownPin[] =>
  entries.flatMap(({ uuid, campaign, publishedOn, state, standing }) =>
    (standing?.pins ?? []).map((pin) => ({
      ...pin,
      article: uuid,
      campaign,
      publishedOn,
      title: standing?.title ?? '',
      url: standing?.url ?? '',
      takenDown: state === 'go',
    })),
  );
