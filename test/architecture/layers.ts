/**
 * Who may import whom (`may`), and of whom only the types (`types`). Paths are folders, or single files without
 * their extension; what a folder may import it may also import the types of. Its own files it always may.
 */
export type Layer = {
  readonly layer: readonly string[];
  readonly may: readonly string[];
  readonly types?: readonly string[];
  /** Packages, by name or by the part before `/`. Absent: none. */
  readonly packages?: readonly string[];
};

const ground = ['shared/text', 'shared/locale', 'shared/problem', 'shared/result'];
const protocolTypes = ['shared/protocol'];
const zod = ['zod/mini'];

export const layers: readonly Layer[] = [
  { layer: ground, may: [], packages: zod },
  { layer: ['shared/unit'], may: ground, types: protocolTypes, packages: zod },
  { layer: ['shared/theme'], may: ground, types: protocolTypes, packages: zod },
  { layer: ['shared/calendar'], may: ground, types: protocolTypes, packages: zod },
  {
    layer: ['shared/publication'],
    may: [...ground, 'shared/unit', 'shared/theme'],
    types: protocolTypes,
    packages: zod,
  },
  {
    layer: ['shared/report'],
    may: [...ground, 'shared/unit', 'shared/theme', 'shared/calendar', 'shared/publication'],
    types: protocolTypes,
    packages: zod,
  },
  {
    layer: ['shared/activity'],
    may: [...ground, 'shared/unit', 'shared/theme', 'shared/calendar', 'shared/publication'],
    types: [...protocolTypes, 'shared/report'],
    packages: zod,
  },
  {
    layer: ['shared/campaign'],
    may: [...ground, 'shared/unit', 'shared/theme', 'shared/calendar', 'shared/publication', 'shared/report'],
    types: protocolTypes,
    packages: zod,
  },
  { layer: ['shared'], may: ['shared'], packages: zod },
  { layer: ['extension/portals'], may: ['shared'] },
  {
    layer: ['extension/models'],
    may: ['shared'],
    types: [
      'extension/gateway',
      'extension/outbox',
      'extension/portals',
      'extension/settings',
      'extension/storage',
    ],
    packages: ['@preact/signals'],
  },
  {
    layer: ['extension/components'],
    may: ['shared'],
    types: ['extension/models'],
    packages: ['preact', '@preact/signals'],
  },
  {
    layer: ['extension'],
    may: ['extension', 'shared'],
    packages: ['preact', '@preact/signals', 'wxt', '@wxt-dev/storage', '@webext-core/messaging', 'zod/mini'],
  },
  {
    layer: [
      'apps-script/commands',
      'apps-script/operations',
      'apps-script/tabs',
      'apps-script/changes',
      'apps-script/checks',
    ],
    may: ['shared'],
    types: ['apps-script/google', 'apps-script/addon'],
    packages: zod,
  },
  { layer: ['apps-script/google'], may: ['shared'], packages: zod },
  {
    layer: ['apps-script/pages'],
    may: ['shared'],
    types: ['apps-script/addon'],
    packages: ['preact', '@preact/signals', 'zod/mini', 'fflate'],
  },
  { layer: ['apps-script'], may: ['apps-script', 'shared'], packages: zod },
  {
    layer: ['local-host'],
    may: ['shared'],
    packages: ['node:', '@univerjs', 'rxjs', 'react', 'react-dom', 'hono', '@hono', 'ws', 'zod/mini'],
  },
  { layer: ['google'], may: ['shared'], packages: ['node:', 'googleapis', '@google', 'zod/mini'] },
];

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The most exact layer of a file: `shared/text` before `shared`. */
export const layerOf = (file: string): Layer | undefined => {
  const path = file.replace(/\.tsx?$/, '');
  const length = (layer: Layer) =>
    Math.max(...layer.layer.map((folder) => (within(path, folder) ? folder.length : 0)));
  return layers.filter((layer) => length(layer) > 0).sort((a, b) => length(b) - length(a))[0];
};

/** Why a file may not import something, or null where it may. */
export const refusal = (
  file: string,
  { to, typeOnly, isPackage }: { to: string; typeOnly: boolean; isPackage: boolean },
): string | null => {
  const layer = layerOf(file);
  if (!layer) return null;
  const name = layer.layer.find((folder) => within(file.replace(/\.tsx?$/, ''), folder)) ?? file;
  if (isPackage) {
    const allowed = (layer.packages ?? []).some((one) =>
      one.endsWith(':') ? to.startsWith(one) : to === one || to.startsWith(`${one}/`),
    );
    return allowed ? null : `${name} may not import the package ${to}`;
  }
  if ([...layer.layer, ...layer.may].some((folder) => within(to, folder))) return null;
  if ((layer.types ?? []).some((folder) => within(to, folder))) {
    return typeOnly ? null : `${name} may import only types of ${to}`;
  }
  return `${name} may not import ${to}`;
};
