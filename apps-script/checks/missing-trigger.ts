import { handlers } from '../operations/state/triggers';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** The owner's triggers: without them nobody writes down what is changed by hand. Others cannot see them. */
export const missingTrigger: Check = {
  id: 'missing-trigger',
  stage: 'tabs',
  find: (book) => {
    const { google, who } = book;
    const isOwner = who.role === 'owner';
    const present = isOwner ? google.triggers.handlers() : [];
    const lacking = isOwner
      ? Object.values(handlers).filter((handler) => !present.includes(handler))
      : google.properties.get('triggers') === null
        ? Object.values(handlers)
        : [];
    if (lacking.length === 0) return [];
    return [
      found({
        id: 'missing-trigger',
        severity: 'risk',
        where: whereIs({ name: '' }),
        facts: { owner: isOwner ? 'yes' : '' },
        ...(isOwner
          ? {
              mend: (bench) => {
                if (lacking.includes(handlers.edit)) google.triggers.onEdit(handlers.edit);
                if (lacking.includes(handlers.change)) google.triggers.onChange(handlers.change);
                if (lacking.includes(handlers.hour)) google.triggers.everyHour(handlers.hour);
                bench.did({ do: 'triggers', made: lacking });
              },
            }
          : {}),
      }),
    ];
  },
};
