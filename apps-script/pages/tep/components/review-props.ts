import type { Place } from '../../../../shared/report/prose/index';
import type { ProseModel } from '../models/prose';

export type ReviewProps = {
  readonly work: ProseModel;
  readonly onShow: (place: Place) => void;
  /** To a field of the form. */
  readonly onEdit: (key: string) => void;
  /** Nothing is left to look at. */
  readonly onDone: () => void;
};

/** Lists longer than this are folded, and their rest is only counted. */
export const shortList = 5;
