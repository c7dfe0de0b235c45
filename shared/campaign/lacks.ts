import type { DispatchDraft } from '../protocol';

export type DispatchLack = 'number' | 'date' | 'deadline' | 'period' | 'themes' | 'signer';

/** What a dispatch does not say yet and a campaign needs before it is issued. */
export const lacksOfDispatch = (dispatch: DispatchDraft): DispatchLack[] => {
  const lacks: readonly (readonly [DispatchLack, boolean])[] = [
    ['number', dispatch.number === null],
    ['date', dispatch.issuedOn === null],
    ['deadline', dispatch.deadline === null],
    ['period', dispatch.period === null],
    ['themes', dispatch.themes.length === 0],
    ['signer', dispatch.signer.name === ''],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack);
};
