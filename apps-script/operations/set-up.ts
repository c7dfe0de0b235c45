import type { Problem } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { schemaVersion } from '../../shared/tables/index';
import type { Google } from '../google/google';
import { numberIn } from '../tabs/rows/cells';
import type { PageOperation } from './state/operation';
import { readSettings } from './state/reference';
import { setUpWork } from './state/set-up-parts';
import { spreadsheetFaults } from './state/spreadsheet-faults';
import { workInStint } from './state/stint';

const newerSheet = (google: Google): Problem | null => {
  const schema = numberIn(readSettings(google).schema);
  return schema !== null && schema > schemaVersion ? { kind: 'newer-sheet', schema } : null;
};

/**
 * Makes an empty tracker, or adds what one of an earlier version lacks; what people wrote stays. It works in stints;
 * running it again changes nothing.
 */
export const setUp: PageOperation<'set-up'> = {
  writes: 'locked',
  beforeSetUp: true,
  run: (context, request) => {
    const { google } = context;
    const newer = newerSheet(google);
    if (newer) return refused(newer);
    const worked = workInStint(google, setUpWork(context, request), request.cursor ?? null);
    if (!worked.ok) return worked;
    const { state, stint } = worked.value;
    return done({
      ...stint,
      ...state,
      faults: spreadsheetFaults(google),
      triggers: google.properties.get('triggers') !== null,
    });
  },
};
