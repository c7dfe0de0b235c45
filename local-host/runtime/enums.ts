import { members } from './members';

/** One value of a Google enumeration. */
export class EnumValue {
  readonly #type: string;
  readonly #name: string;
  readonly #ordinal: number;
  constructor(type: string, name: string, ordinal: number) {
    this.#type = type;
    this.#name = name;
    this.#ordinal = ordinal;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
  static isOf(value: unknown, type: string): boolean {
    return value instanceof EnumValue && value.#type === type;
  }
}

const made = new Map<string, Readonly<Record<string, EnumValue>>>();

/** The enumeration object, the same one each time, so that values compare by identity. */
export function enumOf(type: string): Readonly<Record<string, EnumValue>> {
  let found = made.get(type);
  if (!found) {
    const names = members.enums[type];
    if (!names) throw new Error(`Google has no enumeration ${type}`);
    found = Object.freeze(Object.fromEntries(names.map((m, i) => [m, new EnumValue(type, m, i)])));
    made.set(type, found);
  }
  return found;
}

/** One value of an enumeration, by name. */
export function enumValue(type: string, name: string): EnumValue {
  const value = enumOf(type)[name];
  if (!value) throw new Error(`Google has no ${type}.${name}`);
  return value;
}
