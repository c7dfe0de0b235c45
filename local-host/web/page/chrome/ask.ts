import type { UiEvent } from '../../../execution/service';
import type { PageTexts } from '../../../locale/page';
import type { Pressed } from '../host-api';
import { element } from './element';
import { showModal } from './modal';

type Question = Extract<UiEvent, { kind: 'alert' | 'prompt' }>;

const buttonsOf = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
} as const satisfies Record<Question['buttons'], readonly Pressed[]>;

/** `alert` and `prompt` of a script. Esc and the cross answer CLOSE, as at Google. */
export function ask(
  question: Question,
  words: PageTexts,
  answer: (button: Pressed, text: string) => void,
): { withdraw: () => void } {
  let pressed: Pressed = 'CLOSE';
  let withdrawn = false;
  const field = element('input', {
    class: 'field',
    attributes: { type: 'text', 'aria-label': words.answerField, autocomplete: 'off' },
    on: {
      keydown: (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // The focus goes back to the button that opened the dialog: this Enter must not press it again.
        event.preventDefault();
        press('OK');
      },
    },
  });
  const press = (button: Pressed) => {
    pressed = button;
    shown.close();
  };
  const names = buttonsOf[question.buttons];
  const actions = names.map((name, place) =>
    element('button', {
      class: place === names.length - 1 ? 'button primary' : 'button',
      attributes: { type: 'button' },
      text: words.buttons[name],
      on: { click: () => press(name) },
    }),
  );
  const shown = showModal({
    title: question.title,
    label: question.message,
    kind: 'alertdialog',
    words,
    content: [
      element('p', { class: 'message', text: question.message }),
      ...(question.kind === 'prompt' ? [field] : []),
    ],
    actions,
    onClose: () => {
      if (!withdrawn) answer(pressed, question.kind === 'prompt' ? field.value : '');
    },
  });
  if (question.kind === 'prompt') field.focus();
  else actions.at(-1)?.focus();
  return {
    /** Another page of the same person has answered. */
    withdraw(): void {
      withdrawn = true;
      shown.close();
    },
  };
}
