import { resolveAddressees } from '../../shared/campaign/addressees';
import { lacksOfDispatch } from '../../shared/campaign/lacks';
import type { CampaignLack } from '../../shared/protocol';
import { done } from '../../shared/result';
import { openTable } from '../tabs/rows/columns';
import { readRows } from '../tabs/rows/rows';
import type { PageOperation } from './state/operation';
import { unitRegister } from './state/unit-register';

/** Says whom a dispatch addresses and what it lacks, for the person to check; writes nothing. */
export const readDispatch: PageOperation<'read-dispatch'> = {
  writes: 'no',
  run: ({ google }, { dispatch }) => {
    const table = openTable(google, 'units');
    if (!table.ok) return table;
    const addressed = resolveAddressees(dispatch, unitRegister(readRows(table.value)));
    const missing: CampaignLack[] = lacksOfDispatch(dispatch);
    if (addressed.units.length === 0) missing.push('units');
    return done({
      units: addressed.units.map(({ id, name }) => ({ id, name })),
      unresolved: addressed.unresolved,
      missing,
    });
  },
};
