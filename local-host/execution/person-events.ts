import type { PersonChange, PersonEdit } from '../workbook/engine';
import type { Trigger } from './triggers';

/** Google gives values of an edit as text; a blank has none. */
const asText = (value: string | number | boolean | undefined) =>
  value === undefined ? undefined : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** The script learns who edited only when that is the person it runs as; others stay unknown to it. */
const userSeen = (who: string, runsAs: string) => (who === runsAs ? who : '');

export function editEvent(
  { who, area, value, oldValue }: PersonEdit,
  runsAs: string,
  trigger: Trigger | null,
) {
  const [now, before] = [asText(value), asText(oldValue)];
  return {
    authMode: trigger ? 'FULL' : 'LIMITED',
    source: true,
    range: area,
    user: userSeen(who, runsAs),
    ...(trigger ? { triggerUid: trigger.id } : {}),
    ...(now === undefined ? {} : { value: now }),
    ...(before === undefined ? {} : { oldValue: before }),
  };
}

export const changeEvent = ({ who, kind }: PersonChange, trigger: Trigger) => ({
  authMode: 'FULL',
  source: true,
  changeType: kind,
  user: userSeen(who, trigger.owner),
  triggerUid: trigger.id,
});
