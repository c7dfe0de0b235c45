import type { ClientRequest } from '../../shared/protocol';
import type { GatewayProblem } from '../gateway/sheet-gateway';

/** What an editor does to an article that is logged already. Each may be sent again without being done twice. */
export type DeedRequest = Extract<ClientRequest, { op: 'update' | 'pin' | 'unpin' | 'arrange-pins' }>;

/** `sending` left over from a stopped worker counts as `waiting`: sent again, it changes nothing. */
export type DeedState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: GatewayProblem };

export type Deed = {
  /** Made when the button was pressed. */
  readonly id: string;
  readonly request: DeedRequest;
  /** The article's title, to be told by; blank for an arrangement of several. */
  readonly about: string;
  readonly savedAt: string;
  readonly state: DeedState;
  /** How often it was sent without an answer that settles it. */
  readonly attempts: number;
  /** Milliseconds since 1970 before which it is not sent again. */
  readonly notBefore: number;
  readonly lastProblem: GatewayProblem | null;
};

export type NewDeed = Pick<Deed, 'id' | 'request' | 'about'>;

export const newDeed = (deed: NewDeed, savedAt: string): Deed => ({
  ...deed,
  savedAt,
  state: { kind: 'waiting' },
  attempts: 0,
  notBefore: 0,
  lastProblem: null,
});

export const isOpenDeed = ({ state }: Deed): boolean => state.kind === 'waiting' || state.kind === 'sending';

export const countRefusedDeeds = (deeds: readonly Deed[]): number =>
  deeds.filter(({ state }) => state.kind === 'refused').length;

/** The article that a deed is about; null for an arrangement. */
export const articleOf = ({ request }: Deed): string | null => {
  switch (request.op) {
    case 'update':
      return request.uuid;
    case 'pin':
    case 'unpin':
      return request.article;
    case 'arrange-pins':
      return null;
  }
};

/** Done deeds that are still shown over what the last sync brought. */
const keptDone = 40;

/** Everything open or refused, and the newest that are done, in the order in which they were asked for. */
export function prunedDeeds(deeds: readonly Deed[]): readonly Deed[] {
  const done = deeds.filter(({ state }) => state.kind === 'done');
  const forgotten = new Set(done.slice(0, Math.max(0, done.length - keptDone)));
  return forgotten.size === 0 ? deeds : deeds.filter((deed) => !forgotten.has(deed));
}
