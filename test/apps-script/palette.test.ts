import { expect, test } from 'vitest';
import { tones } from '../../apps-script/tabs/layout/palette';

const light = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.1, 1.4.3. */
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

test.each(Object.entries(tones))('%s reads at 4.5:1', (_name, { background, text }) => {
  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
});
