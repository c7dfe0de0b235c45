import type { DispatchDraft } from '../protocol';
import { type DispatchLack } from './lacks';
/** What a dispatch says, and what it does not. */
export type DispatchReading = DispatchDraft & {
  readonly missing: DispatchLack[];
};
/** Reads the text of a dispatch, pasted or typed, as it is. Any text is read; what is not there is missing. */
export declare const readDispatch: (text: string) => DispatchReading;
