import { readProse } from '../../shared/report/prose/index';
import { slowPieces, slowText } from '../shared/report/prose/hostile';
import { known } from '../shared/report/prose/known';
import { atMost, type Measured, milliseconds } from './figure';

const lengths = [15_000, 60_000] as const;
const times = 3;

/** Milliseconds of work, not of waiting for other programs: the least of some times. */
const workOf = (text: string): number =>
  Math.min(
    ...Array.from({ length: times }, () => {
      const before = process.cpuUsage();
      readProse(text, known);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

/** What texts cost that are made to be slow to read, as long as any text is read; and how that grows with their length. */
export const slowProse = (): Measured[] => {
  workOf(slowText(slowPieces[0]!, lengths[0]));
  const costs = slowPieces.map((piece) => {
    const [short, long] = lengths.map((length) => workOf(slowText(piece, length)));
    return { piece, long: long!, growth: long! / short! };
  });
  const slowest = costs.reduce((one, other) => (other.long > one.long ? other : one));
  const middle = costs.map(({ growth }) => growth).sort((a, b) => a - b)[costs.length >> 1]!;
  return [
    atMost(
      `the slowest of ${costs.length} texts of ${lengths[1]} letters (${JSON.stringify(slowest.piece)})`,
      slowest.long,
      2000,
      milliseconds,
    ),
    atMost('four times the text takes, of most', middle, 5, (factor) => `${factor.toFixed(1)} times`),
  ];
};
