import type { PinPosition } from '../../shared/publication/genre';
import { pinPositions } from '../../shared/publication/genre';
import { inPinOrder } from '../../shared/publication/pin-order';
import type { KnownPin } from '../gateway/known-pins';
import { articleOf, type Deed, isOpenDeed } from './deed';

/** Where a pin stands in time. Days are counted whole: a pin until today stands all of today. */
export type PinTerm = 'later' | 'stands' | 'ends-today' | 'expired';

export type PinLine = KnownPin & {
  readonly term: PinTerm;
  /** Something of it is still to be written into the sheet. */
  readonly waiting: boolean;
  /** The last thing that the sheet refused of it. */
  readonly refused: Deed | null;
};

export const termOf = (
  pin: { readonly from: string | null; readonly to: string | null },
  today: string,
): PinTerm => {
  if (pin.to !== null && pin.to < today) return 'expired';
  if (pin.to === today) return 'ends-today';
  return pin.from !== null && pin.from > today ? 'later' : 'stands';
};

/** Whether a person has to take it down: its time is over, or its article is gone. */
export const isToEnd = (pin: Pick<KnownPin, 'from' | 'to' | 'takenDown'>, today: string): boolean =>
  pin.takenDown || termOf(pin, today) === 'expired';

/** What was asked for and is not in the last sync: what waits, and what was done since. */
const counts = (deed: Deed, syncedAt: string): boolean =>
  isOpenDeed(deed) || (deed.state.kind === 'done' && deed.state.at >= syncedAt);

/** The pins of the last sync with everything done to them here since. */
export function withDeeds(pins: readonly KnownPin[], deeds: readonly Deed[], syncedAt: string): KnownPin[] {
  let result = [...pins];
  for (const deed of deeds.filter((one) => counts(one, syncedAt))) {
    const { request } = deed;
    if (request.op === 'unpin') {
      result = result.filter(({ article, pinId }) =>
        request.pinId === undefined ? article !== request.article : pinId !== request.pinId,
      );
    } else if (request.op === 'arrange-pins') {
      const arranged = new Map(request.pins.map(({ pinId, order, to }) => [pinId, { order, to }]));
      result = result.map((pin) => ({ ...pin, ...arranged.get(pin.pinId) }));
    } else if (request.op === 'pin' && !result.some(({ pinId }) => pinId === request.pinId)) {
      const known = pins.find(({ article }) => article === request.article);
      result.push({
        pinId: request.pinId,
        ...request.pin,
        article: request.article,
        campaign: known?.campaign ?? '',
        title: deed.about,
        publishedOn: known?.publishedOn ?? '',
        url: known?.url ?? '',
        takenDown: false,
      });
    } else if (request.op === 'update' && request.changes.state !== undefined) {
      const takenDown = request.changes.state === 'go';
      result = result.map((pin) => (pin.article === request.uuid ? { ...pin, takenDown } : pin));
    }
  }
  return result;
}

const touches = (deed: Deed, pin: KnownPin): boolean =>
  deed.request.op === 'arrange-pins'
    ? deed.request.pins.some(({ pinId }) => pinId === pin.pinId)
    : deed.request.op !== 'update' && articleOf(deed) === pin.article;

/** The lists of the positions at which something is pinned, each in its order. */
export function pinLists(
  pins: readonly KnownPin[],
  deeds: readonly Deed[],
  syncedAt: string,
  today: string,
): readonly { readonly position: PinPosition; readonly lines: readonly PinLine[] }[] {
  const current = withDeeds(pins, deeds, syncedAt);
  const lineOf = (pin: KnownPin): PinLine => ({
    ...pin,
    term: termOf(pin, today),
    waiting: deeds.some((deed) => isOpenDeed(deed) && touches(deed, pin)),
    refused: deeds.filter((deed) => deed.state.kind === 'refused' && touches(deed, pin)).pop() ?? null,
  });
  return (Object.keys(pinPositions) as PinPosition[])
    .map((position) => ({
      position,
      lines: current
        .filter((pin) => pin.position === position)
        .sort(inPinOrder)
        .map(lineOf),
    }))
    .filter(({ lines }) => lines.length > 0);
}
