import { resolveAddressees } from '../../shared/campaign/addressees';
import { readDispatch as read } from '../../shared/campaign/dispatch';
import type { CampaignLack, DispatchData } from '../../shared/protocol';
import { done } from '../../shared/result';
import { openTable } from '../tabs/rows/columns';
import { readRows } from '../tabs/rows/rows';
import type { PageOperation } from './state/operation';
import { unitRegister } from './state/unit-register';

/** Says what a dispatch holds and lacks, for the person to check; writes nothing. */
export const readDispatch: PageOperation<'read-dispatch'> = {
  writes: 'no',
  run: ({ google }, { text }) => {
    const table = openTable(google, 'units');
    if (!table.ok) return table;
    const reading = read(text);
    const addressed = resolveAddressees(reading, unitRegister(readRows(table.value)));
    const missing: CampaignLack[] = [...reading.missing];
    if (addressed.units.length === 0) missing.push('units');
    const data: DispatchData = {
      title: reading.title,
      number: reading.number === null ? null : [reading.number, reading.notation ?? ''].join('/'),
      issuedOn: reading.issuedOn,
      issuer: reading.issuer,
      place: reading.place,
      period: reading.period,
      legalBases: reading.legalBases,
      themes: reading.themes,
      addressees: reading.addressees.map((addressee) => addressee.text),
      units: addressed.units.map((unit) => ({ id: unit.id, name: unit.name })),
      unresolved: addressed.unresolved,
      signer: reading.signer,
      deadline: reading.deadline,
      missing,
    };
    return done(data);
  },
};
