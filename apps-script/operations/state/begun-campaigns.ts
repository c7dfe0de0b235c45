import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';

/**
 * A campaign that is being made: it has its code before it has a row in *Đợt*, so that a run which was cut off or
 * stopped is gone on with under the same code, and nobody else gets that code meanwhile.
 */
export type Begun = {
  readonly id: string;
  /** Digest of the dispatch that it is made of. */
  readonly dispatch: string;
  /** Tables of whose rows *Nhật ký* tells already, and its lines that do. */
  readonly told: readonly TableId[];
  readonly lines: readonly string[];
};

const key = 'campaigns-begun';
/** A script property holds 9 KB; who left more than these halfway begins the oldest anew. */
const most = 10;

export const readBegun = (google: Google): readonly Begun[] => {
  const kept = google.properties.get(key);
  return kept === null ? [] : (JSON.parse(kept) as Begun[]);
};

const keep = (google: Google, all: readonly Begun[]): void =>
  google.properties.set(key, JSON.stringify(all.slice(-most)));

export const keepBegun = (google: Google, begun: Begun): void =>
  keep(google, [...readBegun(google).filter(({ dispatch }) => dispatch !== begun.dispatch), begun]);

/** The campaign is there as a whole. */
export const forgetBegun = (google: Google, { dispatch }: Begun): void =>
  keep(
    google,
    readBegun(google).filter((one) => one.dispatch !== dispatch),
  );
