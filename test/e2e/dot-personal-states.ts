import type { Page } from 'playwright-core';
import { issuedFacts } from '../pages/campaign-sheet';
import { activity, extend, field, main, material, sheet } from './dot-states';
import type { PageState } from './page-states';

const phone = 'gọi anh Ví Dụ 0913 456 789';
/** The field into which it is typed after the rest of its form, and the button that is pressed then. */
const held = (
  name: string,
  typedIn: string,
  begin: (page: Page) => Promise<void>,
  press: (page: Page) => Promise<void>,
): PageState => ({
  name,
  call: sheet([issuedFacts]),
  reach: async (page) => {
    await begin(page);
    await field(page, typedIn).fill(phone);
    await press(page);
    await page.locator(`[data-field=${typedIn}] :is(input, textarea):focus`).waitFor();
    await page.locator('.fault[role=alert]:not(:empty)').first().waitFor();
  },
});
const save = (page: Page) => main(page).click();

/** The forms of a campaign's page, held because something in them is somebody's own: the focus is on it. */
export const dotPersonalStates: readonly PageState[] = [
  held(
    'facts-personal',
    'note',
    async () => undefined,
    (page) => page.locator('.dock .button.main').click(),
  ),
  held('extension-personal', 'reason', extend, (page) =>
    page.locator('.fields .button.main').first().click(),
  ),
  held('material-personal', 'handedTo', material, save),
  held(
    'activity-personal',
    'place',
    async (page) => {
      await activity(page);
      await page.locator('.panel details summary').first().click();
    },
    save,
  ),
];
