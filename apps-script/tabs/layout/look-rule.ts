import type { TableId } from '../../../shared/tables/index';
import type { ConditionalFormat, Google, Range } from '../../google/google';
import { tones } from './palette';
import type { Look } from './tab-design';

/** The rule that paints the cells of a range when they say what the look is for. */
export const lookRule = (google: Google, look: Look<TableId>, range: Range): ConditionalFormat => {
  const rule = google.conditionalFormat();
  if ('starts' in look.when) rule.whenTextStartsWith(look.when.starts);
  else if ('equals' in look.when) rule.whenTextEqualTo(look.when.equals);
  else if ('contains' in look.when) rule.whenTextContains(look.when.contains);
  else rule.whenCellEmpty();
  rule.setBackground(tones[look.tone].background).setFontColor(tones[look.tone].text);
  if (look.bold) rule.setBold(true);
  return rule.setRanges([range]).build();
};
