import { type ActivityEvidence, activityEvidence } from '../../../shared/activity/evidence';
import { activityKinds } from '../../../shared/activity/kinds';
import { literal, type Places } from './places';

/** *Còn thiếu minh chứng* of an activity: the least evidence of its kind that its row does not hold. */
export const lacksFormula = (places: Places, row: number): string => {
  const { language } = places;
  const cell = (column: Parameters<typeof places.cell<'activities'>>[1]) =>
    places.cell('activities', column, row);
  const parts = (Object.keys(activityEvidence) as ActivityEvidence[]).flatMap((evidence) => {
    const kinds = Object.values(activityKinds).filter(({ needs }) =>
      (needs as readonly ActivityEvidence[]).includes(evidence),
    );
    if (kinds.length === 0) return [];
    const isNeeded = kinds.map(({ labels }) => `(kind=${literal(labels[language])})`).join('+');
    return `IF((${isNeeded})*(${cell(evidence)}=""),${literal(activityEvidence[evidence][language])},"")`;
  });
  return `=LET(kind,${cell('kind')},IF(kind="","",TEXTJOIN(", ",TRUE,${parts.join(',')})))`;
};
