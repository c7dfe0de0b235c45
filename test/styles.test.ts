import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../build/paths';

/** Type and colours come from the tokens: another size or another green is a token, or it is a mistake. */
const folders = ['extension/styles', 'apps-script/pages'];

/** On paper everything is measured in millimetres, black on white. */
const printed = 'apps-script/pages/in/';
/** What the scale is made of: the size of the root, and of a key cap in whatever it stands in. */
const allowedSizes = ['font-size: 16px', 'font: 600 0.92em / 1.5 var(--font)'];

const sheets = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(root, folder, name)),
);
const declarationsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => /^[-\w]+:/.test(one));
const declarations = sheets
  .map((file) => relative(root, file))
  .filter((file) => !file.startsWith(printed))
  .flatMap((file) => declarationsIn(join(root, file)).map((text) => ({ file, text })));

test('there are style sheets to look at', () => {
  expect(declarations.length).toBeGreaterThan(500);
});

test('a colour is said where it gets its name, and nowhere else', () => {
  const raw = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(/i;
  expect(declarations.filter(({ text }) => !text.startsWith('--') && raw.test(text))).toEqual([]);
});

test('letters have a size of the scale', () => {
  const isSized = (text: string) => /^font(?:-size)?:/.test(text) && /\d(?:px|rem|em|pt|%)/.test(text);
  const found = declarations.filter(({ text }) => isSized(text) && !allowedSizes.includes(text));
  expect(found).toEqual([]);
});
