import { expect, test } from 'vitest';
import { cliTexts } from '../local-host/locale/cli';
import { pageEn } from '../local-host/locale/page-en';
import { pageVi } from '../local-host/locale/page-vi';
import { en } from '../shared/locale/en';
import { vi as vietnamese } from '../shared/locale/vi';
import { textsIn } from './architecture/identifiers';
import { filesIn } from './architecture/source-files';

type Messages = { readonly [key: string]: unknown };
const isGroup = (value: unknown): value is Messages => typeof value === 'object' && value !== null;

/** Each sentence by its path, with what it is: a text, or a function of n arguments. */
const shapeOf = (messages: Messages, path = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (isGroup(value)) return shapeOf(value, at);
      return { [at]: typeof value === 'function' ? `function of ${value.length}` : typeof value };
    }),
  );

test('every Vietnamese sentence has its English one, of the same shape', () => {
  expect(shapeOf(en)).toEqual(shapeOf(vietnamese));
  expect(shapeOf(cliTexts.en)).toEqual(shapeOf(cliTexts.vi));
  expect(shapeOf(pageEn)).toEqual(shapeOf(pageVi));
});

test('no sentence is empty', () => {
  const texts = ['vi', 'en']
    .flatMap((language) => filesIn(`shared/locale/${language}`))
    .map((file) => [file, textsIn(file)] as const);
  expect(texts.filter(([, all]) => all.length === 0).map(([file]) => file)).toEqual([]);
});

test('no exclamation marks in what people read', () => {
  const sentences = filesIn('shared/locale').flatMap((file) =>
    textsIn(file).map((text) => [file, text] as const),
  );
  const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const elsewhere = ['shared', 'extension', 'apps-script', 'local-host', 'build']
    .flatMap(filesIn)
    .flatMap((file) => textsIn(file).map((text) => [file, text] as const))
    .filter(([, text]) => vietnameseLetters.test(text));
  const shouting = [...sentences, ...elsewhere].filter(([, text]) => text.includes('!'));
  expect(shouting.map(([file, text]) => `${file}: ${text}`)).toEqual([]);
});

test('Vietnamese is written in composed letters', () => {
  const apart = filesIn('shared/locale').flatMap((file) =>
    textsIn(file)
      .filter((text) => text !== text.normalize('NFC'))
      .map((text) => `${file}: ${text}`),
  );
  expect(apart).toEqual([]);
});
