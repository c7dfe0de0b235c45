import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A page in the test's document, worked as a person does: by the names of its buttons and fields. */
export function openPlace() {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  /** The stand-in answers in microtasks; all of them are over after a turn of the clock. */
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent;
  const button = (name: string) => [...place.querySelectorAll('button')].find((one) => nameOf(one) === name)!;
  const field = (label: string) => {
    const of = [...place.querySelectorAll('label')].find((one) => one.textContent === label)!;
    return place.querySelector<HTMLInputElement>(`[id="${of.htmlFor}"]`)!;
  };
  return {
    place,
    button,
    field,
    settled,
    text: () => place.textContent ?? '',
    show: (page: ComponentChild, start: () => Promise<void>) =>
      act(async () => {
        render(page, place);
        await start();
      }),
    press: (name: string) =>
      act(async () => {
        button(name).click();
        await settled();
      }),
    type: (label: string, value: string) =>
      act(async () => {
        const input = field(label);
        input.value = value;
        input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
        await settled();
      }),
    /** Labels that no field answers to. */
    unbound: () =>
      [...place.querySelectorAll('label')]
        .filter((label) => !(label.querySelector('input') ?? document.getElementById(label.htmlFor)))
        .map((label) => label.textContent),
  };
}
