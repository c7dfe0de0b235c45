/** What the host takes for the present: the machine's clock, or for a demo one that is some way off it. */
export type HostClock = {
  /** Milliseconds from the machine's clock to this one. */
  readonly offset: () => number;
  readonly now: () => Date;
  /** It is this moment, and time goes on from there. */
  readonly setTo: (moment: Date) => void;
  readonly setOffset: (milliseconds: number) => void;
};

export function createClock(): HostClock {
  let offset = 0;
  return {
    offset: () => offset,
    now: () => new Date(Date.now() + offset),
    setTo(moment) {
      offset = moment.getTime() - Date.now();
    },
    setOffset(milliseconds) {
      offset = milliseconds;
    },
  };
}
