import { computed, signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForm, dayIn, isNoDay, type Texts } from '../../apps-script/pages/form';

type Field = 'name' | 'note';
const blank: Texts<Field> = { name: '', note: '' };
function bench(stored: Texts<Field> = blank) {
  const about = signal('a');
  const held = signal(stored);
  return {
    about,
    held,
    form: createForm(
      computed(() => held.value),
      about,
    ),
  };
}

describe('a form', () => {
  it('shows what is stored until something is typed over it', () => {
    const { form, held } = bench({ name: 'Sổ tay', note: '' });
    form.type('note', 'đã in');
    expect(form.texts.value).toEqual({ name: 'Sổ tay', note: 'đã in' });
    expect(form.changed.value).toEqual(['note']);
    held.value = { name: 'Sổ tay 2025', note: 'đã in' };
    expect(form.changed.value).toEqual([]);
    expect(form.texts.value.name).toBe('Sổ tay 2025');
  });

  it('keeps what was typed about one thing while another is looked at', () => {
    const { form, about } = bench();
    form.type('name', 'một');
    about.value = 'b';
    expect([form.texts.value.name, form.others.value]).toEqual(['', ['a']]);
    form.type('name', 'hai');
    about.value = 'a';
    expect([form.texts.value.name, form.others.value]).toEqual(['một', ['b']]);
    form.discard();
    expect(form.texts.value.name).toBe('');
    about.value = 'b';
    expect(form.texts.value.name).toBe('hai');
  });

  it('never loses what was typed after it was sent, whatever was typed and looked at meanwhile', () => {
    const step = fc.record({
      about: fc.constantFrom('a', 'b'),
      field: fc.constantFrom<Field>('name', 'note'),
      text: fc.constantFrom('', 'x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, after) => {
        const { form, about } = bench();
        const play = (steps: typeof before) => {
          for (const one of steps) {
            about.value = one.about;
            form.type(one.field, one.text);
          }
        };
        play(before);
        about.value = 'a';
        const sent = form.typed.value;
        play(after);
        about.value = 'a';
        const now = form.typed.value;
        about.value = 'b';
        const other = form.typed.value;
        form.settle('a', sent);
        expect(form.typed.value).toEqual(other);
        about.value = 'a';
        for (const field of ['name', 'note'] as const) {
          const isSaved = now[field] === sent[field];
          expect(form.typed.value[field]).toBe(isSaved ? undefined : now[field]);
        }
      }),
    );
  });
});

it('reads days as people write them, and tells blank from unreadable', () => {
  expect(dayIn('ngày 30 tháng 4 năm 2025')).toBe('2025-04-30');
  expect([isNoDay(''), isNoDay('  '), isNoDay('31/02/2025'), isNoDay('30/4/2025')]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
