import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run';

/** Chrome itself comes last: since version 137 it does not load unpacked extensions from the command line. */
const browserNames = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome',
  'google-chrome-stable',
];
/** The programs behind Debian's wrapper scripts, which add flags of their own. */
const browserFiles = ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const findProgram = (name: string, path = process.env.PATH ?? ''): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram);

/** The browser of the end-to-end tests: CHROMIUM_PATH, or one of the usual names. */
export const findBrowser = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : undefined;
  return browserFiles.find(isProgram) ?? browserNames.map((name) => findProgram(name)).find(Boolean);
};

/** The other browser of the end-to-end tests: FIREFOX_PATH, or as Debian and Mozilla name it. */
export const findFirefox = (): string | undefined => {
  const named = process.env.FIREFOX_PATH;
  if (named) return isProgram(named) ? named : undefined;
  return ['firefox-esr', 'firefox'].map((name) => findProgram(name)).find(Boolean);
};

/** A screen without a monitor, a window manager and a keyboard: one test presses the real shortcut. */
const screenPrograms = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

/** Debian packages for what the end-to-end tests need and this machine lacks. */
export const missingPackages = (): string[] => [
  // croscore has every Vietnamese letter; a bare machine draws boxes.
  ...(findBrowser() ? [] : ['chromium', 'fonts-croscore']),
  ...(findFirefox() ? [] : ['firefox-esr']),
  ...Object.entries(screenPrograms).flatMap(([program, name]) => (findProgram(program) ? [] : [name])),
];

const canInstall = (): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !findProgram('apt-get')) return false;
  return /^ID(_LIKE)?="?.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
};

/**
 * Sees that the end-to-end tests can run: installs what is missing where we are root on Debian or Ubuntu, and
 * otherwise answers with the one line that says what to install.
 */
export const missingForBrowserTests = async (): Promise<string | null> => {
  for (const name of ['CHROMIUM_PATH', 'FIREFOX_PATH']) {
    const named = process.env[name];
    if (named && !isProgram(named)) return `${name}=${named} is not a program`;
  }
  const packages = missingPackages();
  if (packages.length === 0) return null;
  if (canInstall()) {
    console.log(`apt-get install ${packages.join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { quiet: true, env });
    const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
    const { code, output } = await run('apt-get', install, { quiet: true, env });
    if (code !== 0) console.error(output);
    if (missingPackages().length === 0) return null;
  }
  return `The browser tests need: ${missingPackages().join(' ')} (Debian: apt-get install ${missingPackages().join(' ')}), or CHROMIUM_PATH and FIREFOX_PATH for other browsers`;
};
