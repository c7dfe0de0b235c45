import engineFormula = require('@univerjs/engine-formula');

import type { Book } from './book';

const { BaseFunction, NumberValueObject } = engineFormula;
const DAY = 86_400_000;

/** The serial number of a moment on the wall clock of a time zone, days since 30 December 1899. */
export function serialOf(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
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

/** TODAY() and NOW() tell the time of the spreadsheet's zone, by the clock that the workbook was opened with. */
export function registerClockFunctions(book: Book, serialNow: () => number): void {
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
  book.headless.get(engineFormula.IFunctionService).registerExecutors(new Today('TODAY'), new Now('NOW'));
}
