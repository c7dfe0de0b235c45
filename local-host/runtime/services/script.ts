import { type EnumValue, enumValue } from '../enums';
import { refuse } from '../exception';
import { conformClass, conformService } from '../google';
import { ask } from '../host';
import type { Spreadsheet } from '../spreadsheet/handles';

type EventKind = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
type Kept = { readonly id: string; readonly handler: string; readonly event: EventKind };
type Draft = {
  readonly handler: string;
  readonly event: EventKind;
  readonly everyMinutes?: number;
  readonly atHour?: number;
  readonly afterMilliseconds?: number;
};

export class Trigger {
  readonly #kept: Kept;
  constructor(kept: Kept) {
    this.#kept = kept;
  }
  static idOf(trigger: Trigger): string {
    return trigger.#kept.id;
  }
  getHandlerFunction() {
    return this.#kept.handler;
  }
  getEventType() {
    return enumValue('Script.EventType', this.#kept.event);
  }
  getTriggerSource() {
    return enumValue('Script.TriggerSource', this.#kept.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }
  getTriggerSourceId() {
    return this.#kept.event === 'CLOCK' ? null : ask<{ id: string }>('spreadsheet').id;
  }
  getUniqueId() {
    return this.#kept.id;
  }
}

const create = (draft: Draft) => new Trigger(ask<Kept>('create-trigger', draft));

export class SpreadsheetTriggerBuilder {
  readonly #handler: string;
  #event: EventKind | null = null;
  constructor(handler: string) {
    this.#handler = handler;
  }
  #on(event: EventKind): this {
    this.#event = event;
    return this;
  }
  onOpen() {
    return this.#on('ON_OPEN');
  }
  onEdit() {
    return this.#on('ON_EDIT');
  }
  onChange() {
    return this.#on('ON_CHANGE');
  }
  onFormSubmit() {
    return this.#on('ON_FORM_SUBMIT');
  }
  create() {
    const event = this.#event ?? refuse('No event type was set for the trigger.');
    return create({ handler: this.#handler, event });
  }
}

export class ClockTriggerBuilder {
  #draft: Draft;
  constructor(handler: string) {
    this.#draft = { handler, event: 'CLOCK' };
  }
  #with(change: Partial<Draft>): this {
    this.#draft = { ...this.#draft, ...change };
    return this;
  }
  everyMinutes(minutes: number) {
    if (![1, 5, 10, 15, 30].includes(minutes))
      refuse('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.#with({ everyMinutes: minutes });
  }
  everyHours(hours: number) {
    if (![1, 2, 4, 6, 8, 12].includes(hours))
      refuse('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.');
    return this.#with({ everyMinutes: hours * 60 });
  }
  everyDays(days: number) {
    return this.#with({ everyMinutes: days * 24 * 60 });
  }
  atHour(hour: number) {
    return this.#with({ atHour: hour });
  }
  nearMinute() {
    return this;
  }
  inTimezone() {
    return this;
  }
  after(milliseconds: number) {
    return this.#with({ afterMilliseconds: milliseconds });
  }
  at(date: Date) {
    return this.#with({ afterMilliseconds: Math.max(0, date.getTime() - Date.now()) });
  }
  create() {
    return create(this.#draft);
  }
}

export class TriggerBuilder {
  readonly #handler: string;
  constructor(handler: string) {
    this.#handler = handler;
  }
  forSpreadsheet(_spreadsheet: Spreadsheet | string) {
    return new SpreadsheetTriggerBuilder(this.#handler);
  }
  timeBased() {
    return new ClockTriggerBuilder(this.#handler);
  }
}

export class Service {
  getUrl() {
    return ask<{ address: string }>('entry').address;
  }
  isEnabled() {
    return true;
  }
}

export class AuthorizationInfo {
  getAuthorizationStatus(): EnumValue {
    return enumValue('Script.AuthorizationStatus', 'NOT_REQUIRED');
  }
  getAuthorizationUrl() {
    return null;
  }
}

const triggers = () => ask<Kept[]>('triggers').map((kept) => new Trigger(kept));

const service = {
  newTrigger: (handler: string) => new TriggerBuilder(handler),
  getProjectTriggers: triggers,
  getScriptTriggers: triggers,
  getUserTriggers: triggers,
  deleteTrigger: (trigger: Trigger) => ask('delete-trigger', Trigger.idOf(trigger)),
  getService: () => new Service(),
  getScriptId: () => 'local',
  getAuthorizationInfo: () => new AuthorizationInfo(),
};

export function installScriptApp(): void {
  conformClass('Script.Trigger', Trigger);
  conformClass('Script.TriggerBuilder', TriggerBuilder);
  conformClass('Script.SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder);
  conformClass('Script.ClockTriggerBuilder', ClockTriggerBuilder);
  conformClass('Script.Service', Service);
  conformClass('Script.AuthorizationInfo', AuthorizationInfo);
  conformService('ScriptApp', service);
}
