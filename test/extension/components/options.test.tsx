import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Options } from '../../../extension/components/options';
import { extensionMessages } from '../../../shared/locale/extension-messages';
import type { Language } from '../../../shared/locale/labels';
import { aConnection } from './show';

const show = async () => {
  const language = signal<Language>('vi');
  const asked = { onDisconnect: vi.fn(), onCopy: vi.fn(async () => undefined) };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => {
    render(
      <Options
        facts={{
          language,
          connection: signal(aConnection),
          contact: signal({ at: '2025-04-01T09:30:00+07:00', problem: { kind: 'busy' } }),
          waiting: signal(3),
          refused: signal(1),
        }}
        version="0.1.0"
        onLanguage={(next) => {
          language.value = next;
        }}
        {...asked}
      />,
      root,
    );
  });
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === name)!;
  return { root, language, asked, button };
};

test('the language changes at once', async () => {
  const { root, language } = await show();
  expect(root.textContent).toContain(extensionMessages('vi').settings.title);
  await act(() => root.querySelectorAll<HTMLInputElement>('input[name=language]')[1]!.click());
  expect(language.value).toBe('en');
  expect(root.textContent).toContain(extensionMessages('en').settings.title);
});

test('disconnecting is asked about first', async () => {
  const { asked, button } = await show();
  const words = extensionMessages('vi').settings;
  await act(() => button(words.disconnect).click());
  expect(asked.onDisconnect).not.toHaveBeenCalled();
  await act(() => button(words.disconnect).click());
  expect(asked.onDisconnect).toHaveBeenCalledOnce();
});

test('what support asks for is copied, without the way to the sheet', async () => {
  const { asked, button } = await show();
  await act(() => button(extensionMessages('vi').settings.copy).click());
  const [[text]] = asked.onCopy.mock.calls as unknown as [[string]];
  expect(text).toContain('0.1.0');
  expect(text).not.toContain(aConnection.address);
});
