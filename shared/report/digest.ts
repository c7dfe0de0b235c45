import { hash, hex } from '../text/hash';
import type { ReportContent } from './content';
import { type AnyFigures, givenFigures } from './figure';

/**
 * Sixteen hex digits of what a report claims: nil, figures, themes. The same report that comes again by another way
 * has the same, though its prose or its estimates are worded otherwise. No protection from malice.
 */
export const contentDigest = ({ nil, figures, themes }: ReportContent): string =>
  digestOf([
    `${nil}`,
    written(figures),
    ...themes.map(({ number, state, link, note }) => JSON.stringify([number, state, link, note])).sort(),
  ]);

/** The same of figures alone. A blank one is not there; zero is. */
export const figuresDigest = (figures: AnyFigures): string => digestOf([written(figures)]);

const written = (figures: AnyFigures): string =>
  givenFigures(figures)
    .map(({ metric, value }) => `${metric.id}=${value}`)
    .join();

const digestOf = (parts: readonly string[]): string => {
  const text = parts.join('\n');
  return hex(hash(text)) + hex(hash(text, 0x9e3779b1));
};
