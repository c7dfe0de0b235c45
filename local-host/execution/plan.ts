import type { Who } from './execution';
import type { Entry, Identity } from './service';

/** What to run, and as whom. */
export type Plan = {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly who: Who;
  readonly person: Identity | null;
  readonly simple: boolean;
};

/** Web apps and triggers run as the owner, for somebody whom the script may not know. */
export function planOf(entry: Entry, owner: string): Plan {
  const unattended = { who: { active: '', effective: owner }, person: null, simple: false };
  if (entry.from === 'web-app')
    return { ...unattended, function: entry.method === 'GET' ? 'doGet' : 'doPost', args: [entry.event] };
  if (entry.from === 'trigger') return { ...unattended, function: entry.function, args: [entry.event] };
  const { email } = entry.who;
  const attended = { who: { active: email, effective: email }, person: entry.who };
  if (entry.from !== 'open')
    return { ...attended, function: entry.function, args: entry.args, simple: false };
  const event = { authMode: 'LIMITED', source: true, user: email };
  return { ...attended, function: 'onOpen', args: [event], simple: true };
}

/** Why Google would not even begin, or null. */
export function refusedEntry(entry: Entry): string | null {
  const isViewer = 'who' in entry && entry.who.role === 'viewer';
  if (isViewer) return 'You do not have permission to perform that action.';
  if (entry.from === 'page' && entry.function.endsWith('_'))
    return `Script function not found: ${entry.function}`;
  return null;
}
