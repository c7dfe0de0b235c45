import { enumOf } from './enums';
import { refuse } from './exception';
import { entering } from './host';
import { members } from './members';
import { knownClasses, matchesAny, signatureText } from './signature';

/** Google's services that the host has, by name of the global. */
const present = new Set<string>();

const shortName = (className: string) => className.slice(className.indexOf('.') + 1);
const namespaceOf = (className: string) => className.slice(0, className.indexOf('.'));
/** As Google's error texts name it: `SpreadsheetApp.Range`, but plain `Utilities` and `Ui`. */
export const spokenName = (className: string) =>
  namespaceOf(className) === 'Spreadsheet' && shortName(className) !== 'SpreadsheetApp'
    ? `SpreadsheetApp.${shortName(className)}`
    : shortName(className);

function missing(name: string): never {
  throw new Error(`Local host: ${name} is not implemented`);
}

function checked(className: string, name: string, body: (...args: never[]) => unknown) {
  const overloads = members.classes[className]?.methods[name] ?? [];
  const label = `${shortName(className)}.${name}`;
  const namespace = namespaceOf(className);
  return function (this: unknown, ...args: unknown[]) {
    if (!matchesAny(overloads, args, namespace))
      refuse(
        `The parameters (${signatureText(args)}) don't match the method signature for ${spokenName(className)}.${name}.`,
      );
    return entering(label, () => body.apply(this, args as never[]));
  };
}

function putValue(target: object, className: string, name: string, type: string): void {
  const enumName = type.startsWith('typeof') ? type.slice('typeof'.length) : '';
  const qualified = enumName.includes('.') ? enumName : `${namespaceOf(className)}.${enumName}`;
  const isEnum = qualified in members.enums;
  Object.defineProperty(target, name, {
    enumerable: true,
    get: () => (isEnum ? enumOf(qualified) : missing(`${shortName(className)}.${name}`)),
  });
}

/**
 * Gives an object exactly the members that Google's class has: its own are checked against Google's signatures,
 * the others throw by name. A member that Google does not have is our mistake, and stops the runtime.
 */
export function conform(className: string, target: object): void {
  const google = members.classes[className];
  if (!google) throw new Error(`Google has no class ${className}`);
  const own = new Map(Object.entries(Object.getOwnPropertyDescriptors(target)));
  for (const name of own.keys())
    if (
      name !== 'constructor' &&
      name !== 'toString' &&
      !(name in google.methods) &&
      !(name in google.values)
    )
      throw new Error(`Google has no ${className}.${name}`);
  for (const name of Object.keys(google.methods)) {
    const body = own.get(name)?.value as ((...args: never[]) => unknown) | undefined;
    const value = body ? checked(className, name, body) : () => missing(`${shortName(className)}.${name}`);
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });
  }
  for (const [name, type] of Object.entries(google.values))
    if (!own.has(name)) putValue(target, className, name, type);
  if (!own.has('toString'))
    Object.defineProperty(target, 'toString', { value: () => shortName(className), configurable: true });
}

/** A class whose instances scripts hold. */
export function conformClass(className: string, made: { readonly prototype: object }): void {
  knownClasses.set(shortName(className), made as never);
  conform(className, made.prototype);
}

/** A service: one global object. */
export function conformService(globalName: string, service: object): void {
  const className = members.globals[globalName];
  if (!className) throw new Error(`Google has no global ${globalName}`);
  conform(className, service);
  present.add(globalName);
  (globalThis as Record<string, unknown>)[globalName] = service;
}

/** Google's services that the host lacks: there, as at Google, and every member throws by name. */
export function putMissingServices(): void {
  for (const [name, className] of Object.entries(members.globals)) {
    if (present.has(name) || name in globalThis) continue;
    const service = {};
    if (members.classes[className]) conform(className, service);
    Object.defineProperty(globalThis, name, { value: service, writable: true, configurable: true });
  }
}
