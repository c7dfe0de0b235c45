import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What @types/google-apps-script says of one service class: its methods by parameter types, and its other members. */
export type GoogleClass = {
  /** Overloads of each method, each the list of its parameter types; optional ones end in `?`, rest ones begin with `...`. */
  readonly methods: Record<string, readonly (readonly string[])[]>;
  readonly returns: Record<string, string>;
  readonly values: Record<string, string>;
};
export type GoogleMembers = {
  /** By namespace and name: `Spreadsheet.Range`. */
  readonly classes: Record<string, GoogleClass>;
  readonly enums: Record<string, readonly string[]>;
  /** Global variables and the class that each one is. */
  readonly globals: Record<string, string>;
};

type Mutable = {
  classes: Record<
    string,
    { methods: Record<string, string[][]>; returns: Record<string, string>; values: Record<string, string> }
  >;
  enums: Record<string, string[]>;
  globals: Record<string, string>;
};

const opening = '({[<';
const closing = ')}]>';

/** Splits at a separator that stands outside of all brackets. `=>` is not a closing bracket. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    if (opening.includes(c)) depth += 1;
    else if (closing.includes(c) && text[i - 1] !== '=') depth -= 1;
    if (c === separator && depth === 0) {
      parts.push(part);
      part = '';
    } else part += c;
  }
  parts.push(part);
  return parts.map((p) => p.trim()).filter((p) => p !== '');
}

/** The text between the brace at `open` and the one that closes it. */
function bodyAt(text: string, open: number): string {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    else if (text[i] === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(open + 1, i);
    }
  }
  throw new Error('a brace is never closed');
}

/** `a?: string` → `string?`; an object literal type is `object`. */
function parameterType(parameter: string): string {
  const match = /^(\.\.\.)?\w+(\?)?\s*:\s*([\s\S]*)$/.exec(parameter);
  if (!match) throw new Error(`not a parameter: ${parameter}`);
  const type = (match[3] as string).replace(/\s+/g, '').replace(/^\|/, '');
  return `${match[1] ?? ''}${type.startsWith('{') ? 'object' : type}${match[2] ?? ''}`;
}

function readInterface(body: string, into: Mutable['classes'][string]): void {
  for (const member of splitOutside(body, ';')) {
    const method = /^(\w+)\s*(?:<[^>]*>)?\(([\s\S]*)\)\s*:\s*([^()]*)$/.exec(member);
    if (method) {
      const [, name, parameters, returns] = method as unknown as [string, string, string, string];
      const overload = splitOutside(parameters, ',').map(parameterType);
      into.methods[name] = [
        ...(Object.hasOwn(into.methods, name) ? (into.methods[name] ?? []) : []),
        overload,
      ];
      into.returns[name] = returns.replace(/\s+/g, '');
      continue;
    }
    const value = /^(?:readonly )?(\w+)\??\s*:\s*([\s\S]*)$/.exec(member);
    if (value) into.values[value[1] as string] = (value[2] as string).replace(/\s+/g, '');
  }
}

function readNamespace(namespace: string, body: string, into: Mutable): void {
  const bases: [string, string][] = [];
  for (const match of body.matchAll(/\binterface (\w+)(?: extends ([\w.]+))?\s*\{/g)) {
    const name = `${namespace}.${match[1]}`;
    into.classes[name] ??= { methods: {}, returns: {}, values: {} };
    readInterface(bodyAt(body, match.index + match[0].length - 1), into.classes[name]);
    if (match[2]) bases.push([name, match[2].includes('.') ? match[2] : `${namespace}.${match[2]}`]);
  }
  for (const [name, base] of bases) {
    const own = into.classes[name];
    const inherited = into.classes[base];
    if (!own || !inherited) continue;
    own.methods = { ...inherited.methods, ...own.methods };
    own.returns = { ...inherited.returns, ...own.returns };
  }
  for (const match of body.matchAll(/\benum (\w+)\s*\{/g)) {
    const members = splitOutside(bodyAt(body, match.index + match[0].length - 1), ',');
    into.enums[`${namespace}.${match[1]}`] = members.map((m) => m.replace(/\s*=.*$/s, ''));
  }
}

/** Members that Google has (deprecated, or newer) and the types leave out. */
const leftOut: Record<string, Record<string, readonly string[]>> = {
  'Spreadsheet.Range': { getFontColor: [], getFontColors: [] },
  'Spreadsheet.Spreadsheet': { getSheetById: ['Integer'] },
};

/** Reads the type declarations that Google's documentation was turned into. */
export function readGoogleMembers(): GoogleMembers {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'),
  );
  const into: Mutable = { classes: {}, enums: {}, globals: {} };
  for (const file of readdirSync(folder).filter((f) => /^google-apps-script\..*\.d\.ts$/.test(f))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '');
    const outer = /declare namespace GoogleAppsScript \{/.exec(text);
    if (!outer) continue;
    const all = bodyAt(text, outer.index + outer[0].length - 1);
    for (const match of all.matchAll(/\bnamespace (\w+) \{/g))
      readNamespace(match[1] as string, bodyAt(all, match.index + match[0].length - 1), into);
    for (const match of text.matchAll(/declare var (\w+): GoogleAppsScript\.([\w.]+);/g))
      into.globals[match[1] as string] = match[2] as string;
  }
  for (const [name, methods] of Object.entries(leftOut))
    for (const [method, parameters] of Object.entries(methods)) {
      const own = into.classes[name];
      if (!own) throw new Error(`${name} is not in the type declarations`);
      own.methods[method] ??= [[...parameters]];
    }
  return into;
}

/** The parts that the runtime carries: the classes of the services that a container-bound sheet add-on meets. */
export function membersForRuntime(): GoogleMembers {
  const all = readGoogleMembers();
  const wanted =
    /^(Spreadsheet|Base|HTML|Content|Properties|Cache|Lock|Utilities|Script)\.(?!Embedded|DataSource|BigQuery|Pivot|Slicer|Drawing|OverGrid|Date)/;
  const classes: Record<string, GoogleClass> = {};
  for (const [name, own] of Object.entries(all.classes)) {
    const isGlobal = Object.values(all.globals).includes(name);
    if (wanted.test(name)) classes[name] = { ...own, returns: {} };
    else if (isGlobal)
      classes[name] = {
        methods: Object.fromEntries(Object.keys(own.methods).map((m) => [m, []])),
        returns: {},
        values: own.values,
      };
  }
  const enums = Object.fromEntries(Object.entries(all.enums).filter(([name]) => wanted.test(name)));
  return { classes, enums, globals: all.globals };
}
