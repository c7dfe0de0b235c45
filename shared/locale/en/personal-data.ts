import type { PersonalKind } from '../../text/personal-data';
import type { Translation } from '../translation';
import type { personalData as Vietnamese } from '../vi/personal-data';

/** What each kind of personal data is called. */
export const personalKinds = {
  'identity-card': 'identity number',
  phone: 'phone number',
  mail: 'private e-mail',
  birth: 'date of birth',
  household: 'name in a household',
  address: 'home address',
  account: 'account number',
  'list-header': 'list of households',
} as const satisfies Record<PersonalKind, string>;

/** What is said before a text with personal data is saved, and what can be done. */
export const personalData = {
  kinds: personalKinds,
  found: (kinds: string) => `Possible personal data (${kinds}). Remove before saving.`,
  held: 'Personal data to look at before saving.',
  remove: 'Remove',
  leave: 'Not personal data',
} as const satisfies Translation<typeof Vietnamese>;
