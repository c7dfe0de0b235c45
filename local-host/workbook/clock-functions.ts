const DAY = 86_400_000;

/** Kept, since making one takes longer than most formulas: a tracker has thousands that ask for the day. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
};

/** The serial number of a moment on the wall clock of a time zone, days since 30 December 1899. */
export function serialOf(moment: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return (wall - Date.UTC(1899, 11, 30)) / DAY;
}

type Formulas = typeof import('@univerjs/engine-formula');
type Engine = Pick<Formulas, 'BaseFunction' | 'NumberValueObject'>;

/**
 * TODAY() and NOW() by the clock and zone that are given: Univer's own take the day of UTC, which is yesterday in
 * Vietnam until 07:00. The engine comes as an argument, since host and page load different builds of it.
 */
export function clockFunctions(
  { BaseFunction, NumberValueObject }: Engine,
  serialNow: () => number,
): InstanceType<Formulas['BaseFunction']>[] {
  class Today extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return NumberValueObject.create(Math.floor(serialNow()), 'dd/mm/yyyy');
    }
  }
  class Now extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return NumberValueObject.create(serialNow(), 'dd/mm/yyyy hh:mm:ss');
    }
  }
  return [new Today('TODAY'), new Now('NOW')];
}
