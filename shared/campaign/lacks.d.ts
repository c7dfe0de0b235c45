import type { DispatchDraft } from '../protocol';
export type DispatchLack = 'number' | 'date' | 'deadline' | 'period' | 'themes' | 'signer';
/** What a dispatch does not say yet and a campaign needs before it is issued. */
export declare const lacksOfDispatch: (dispatch: DispatchDraft) => DispatchLack[];
