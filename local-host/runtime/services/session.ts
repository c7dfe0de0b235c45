import { conformClass, conformService } from '../google';
import { ask } from '../host';

type Who = {
  readonly active: string;
  readonly effective: string;
  readonly owner: string;
  readonly locale: string;
  readonly key: string;
  readonly scriptTimeZone: string;
};
const who = () => ask<Who>('who');

/** `getEmail()` is empty for a person whom the script may not know. */
export class User {
  readonly #email: string;
  constructor(email: string) {
    this.#email = email;
  }
  getEmail() {
    return this.#email;
  }
  toString() {
    return this.#email;
  }
}

const service = {
  getActiveUser: () => new User(who().active),
  getEffectiveUser: () => new User(who().effective),
  getActiveUserLocale: () => who().locale,
  getScriptTimeZone: () => who().scriptTimeZone,
  getTemporaryActiveUserKey: () => who().key,
};

export function installSession(): void {
  conformClass('Base.User', User);
  conformService('Session', service);
}
