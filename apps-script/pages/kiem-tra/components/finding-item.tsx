import type { BookFinding } from '../../../../shared/protocol';
import type { BookCheckModel } from '../model';
import { choiceText, placeText, say, told } from '../sentences';

type ItemProps = { readonly model: BookCheckModel; readonly finding: BookFinding };

/** One damage: where, what, what would be done, and whether it shall be. */
export function FindingItem({ model, finding }: ItemProps) {
  const { kind, what, would } = told(finding);
  const words = say.value;
  const { id, repair } = finding;
  const place = placeText(finding);
  return (
    <li class="finding">
      {repair === 'yes' ? (
        <label class="check">
          <input
            type="checkbox"
            checked={model.isChosen(id)}
            onChange={(event) => model.choose(id, event.currentTarget.checked)}
          />
          <strong>{kind}</strong>
        </label>
      ) : (
        <strong>{kind}</strong>
      )}
      {place === '' ? null : finding.where.gid === null ? (
        <p class="soft">{place}</p>
      ) : (
        <p>
          <button
            type="button"
            class="button quiet"
            aria-label={words.show(place)}
            onClick={() => void model.show(finding)}
          >
            {place}
          </button>
        </p>
      )}
      <p>{what}</p>
      <p class="soft">
        {repair === 'no' ? null : `${words.would} `}
        {would}
      </p>
      {repair === 'asks' ? (
        <select
          aria-label={`${words.ask}: ${kind}, ${place}`}
          value={model.answers.value.get(id) ?? ''}
          onChange={(event) => model.answer(id, event.currentTarget.value)}
        >
          <option value="">{words.unanswered}</option>
          {finding.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choiceText(choice.id, choice.label)}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  );
}
