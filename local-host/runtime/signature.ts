import { EnumValue } from './enums';

type Constructor = new (...args: never[]) => object;
/** Classes that the host implements, by Google's short name. */
export const knownClasses = new Map<string, Constructor>();

type Test = (value: unknown) => boolean;
const tests = new Map<string, Test>();

function unionParts(type: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const c of type) {
    if (c === '<' || c === '(') depth += 1;
    if (c === '>' || c === ')') depth -= 1;
    if (c === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts;
}

function makeTest(type: string, namespace: string): Test {
  const parts = unionParts(type);
  if (parts.length > 1) {
    const each = parts.map((p) => testOf(p, namespace));
    return (v) => each.some((t) => t(v));
  }
  if (type.endsWith('[]')) {
    const item = testOf(type.slice(0, -2), namespace);
    return (v) => Array.isArray(v) && v.every(item);
  }
  const array = /^Array<(.*)>$/.exec(type);
  if (array) return testOf(`(${array[1]})[]`, namespace);
  if (type.startsWith('(') && type.endsWith(')')) return testOf(type.slice(1, -1), namespace);
  if (type === 'Integer' || type === 'number' || type === 'Byte')
    return (v) => typeof v === 'number' && !Number.isNaN(v);
  // Outside of the sheet Google turns numbers and booleans into text.
  if (type === 'string')
    return (v) =>
      typeof v === 'string' ||
      (namespace !== 'Spreadsheet' && (typeof v === 'number' || typeof v === 'boolean'));
  if (type === 'boolean') return (v) => typeof v === 'boolean';
  if (type === 'null') return (v) => v === null;
  if (type === 'undefined') return (v) => v === undefined;
  if (type === 'Date' || type === 'Base.Date') return (v) => v instanceof Date;
  if (type === 'object') return (v) => typeof v === 'object' && v !== null;
  if (type.startsWith('"')) return (v) => typeof v === 'string';
  return namedTest(type.slice(type.lastIndexOf('.') + 1), type, namespace);
}

/** A class or an enumeration of Google's; a name that the host does not know is not judged. */
function namedTest(short: string, type: string, namespace: string): Test {
  const qualified = type.includes('.') ? type : `${namespace}.${type}`;
  return (v) => {
    if (v instanceof EnumValue) return EnumValue.isOf(v, qualified);
    const known = knownClasses.get(short);
    return known ? v instanceof known : true;
  };
}

function testOf(type: string, namespace: string): Test {
  const key = `${namespace} ${type}`;
  let test = tests.get(key);
  if (!test) {
    test = makeTest(type, namespace);
    tests.set(key, test);
  }
  return test;
}

function matches(parameters: readonly string[], args: readonly unknown[], namespace: string): boolean {
  const last = parameters[parameters.length - 1];
  const rest = last?.startsWith('...') ? last.slice(3).replace(/\[\]$/, '') : null;
  const fixed = rest === null ? parameters : parameters.slice(0, -1);
  if (args.length > fixed.length && rest === null) return false;
  return [...fixed, ...args.slice(fixed.length).map(() => rest as string)].every((type, i) => {
    const optional = type.endsWith('?');
    if (i >= args.length) return optional;
    return testOf(optional ? type.slice(0, -1) : type, namespace)(args[i]);
  });
}

/** Whether the arguments fit one of Google's overloads. A method without declared overloads takes anything. */
export const matchesAny = (
  overloads: readonly (readonly string[])[],
  args: readonly unknown[],
  namespace: string,
): boolean => overloads.length === 0 || overloads.some((o) => matches(o, args, namespace));

function typeText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  if (value instanceof Date) return 'Date';
  for (const [name, known] of knownClasses) if (value instanceof known) return `SpreadsheetApp.${name}`;
  return '(class)';
}

/** The arguments as Google names them in `The parameters (String,number) don't match …`. */
export const signatureText = (args: readonly unknown[]): string => args.map(typeText).join(',');
