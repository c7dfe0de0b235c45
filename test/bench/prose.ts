import { readFileSync } from 'node:fs';
import type { ThemeReference, UnitReference } from '../../shared/protocol';
import { type ProseReading, readProse } from '../../shared/report/prose/index';

/**
 * `npm run bench:prose -- FILE.jsonl`: what is read of each text, a line of JSON each; where the lines carry what is
 * `expected`, how much of it was read, on the error stream. Doubtful figures count as not read.
 */
type Told = {
  readonly metrics: { readonly [metric: string]: number };
  readonly approx: readonly string[];
  readonly themes: readonly number[];
  readonly document: { readonly number: string; readonly date: string | null; readonly unit: string | null };
};
type Given = { readonly id: string; readonly text: string; readonly expected?: Told };

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
type Dated = UnitReference & { readonly validFrom: string | null };
const units: UnitReference[] = (read('../../local-host/first-campaign/units.json') as Dated[]).filter(
  ({ id, validFrom }) => id.startsWith('bh-2024-11:') || validFrom === null,
);
const themes: ThemeReference[] = read('../../local-host/first-campaign/themes.json').themes;

const tell = ({ figures, themes: named, document }: ProseReading): Told => {
  const sure = figures.filter(({ sureness }) => sureness !== 'doubtful');
  return {
    metrics: Object.fromEntries(sure.map(({ metric, value }) => [metric, value])),
    approx: sure.filter(({ approximate }) => approximate).map(({ metric }) => metric),
    themes: named.map(({ number }) => number),
    document: { ...document, unit: units.find(({ id }) => id === document.unit)?.name ?? null },
  };
};

const path = process.argv[2];
if (path === undefined) throw new Error('npm run bench:prose -- FILE.jsonl');
const lines = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Given => JSON.parse(line));

const count = { right: 0, read: 0, expected: 0, unitsRight: 0, unitsWrong: 0, units: 0 };
for (const { id, text, expected } of lines) {
  const told = tell(readProse(text, { units, themes }));
  process.stdout.write(`${JSON.stringify({ id, ...told })}\n`);
  if (!expected) continue;
  const wanted = expected.metrics;
  count.read += Object.keys(told.metrics).length;
  count.expected += Object.keys(wanted).length;
  const faults = [...new Set([...Object.keys(wanted), ...Object.keys(told.metrics)])].filter(
    (metric) => wanted[metric] !== told.metrics[metric],
  );
  count.right += Object.keys(told.metrics).filter((metric) => wanted[metric] === told.metrics[metric]).length;
  for (const metric of faults)
    process.stderr.write(
      `${id} ${metric}: ${told.metrics[metric] ?? 'none'}, expected ${wanted[metric] ?? 'none'}\n`,
    );
  const { unit } = expected.document;
  if (unit !== null) count.units += 1;
  if (told.document.unit === unit && unit !== null) count.unitsRight += 1;
  else if (told.document.unit !== null) count.unitsWrong += 1;
  for (const [what, one, other] of [
    ['unit', told.document.unit, unit],
    ['number', told.document.number, expected.document.number],
    ['date', told.document.date, expected.document.date],
    ['themes', told.themes.join(), expected.themes.join()],
    ['approx', [...told.approx].sort().join(), [...expected.approx].sort().join()],
  ])
    if (one !== other) process.stderr.write(`${id} ${what}: ${one}, expected ${other}\n`);
}
if (count.expected > 0) {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(4));
  process.stderr.write(
    `precision ${share(count.right, count.read)}, recall ${share(count.right, count.expected)} of ${count.expected} figures; units right ${share(count.unitsRight, count.units)} of ${count.units}, wrong ${count.unitsWrong}\n`,
  );
}
