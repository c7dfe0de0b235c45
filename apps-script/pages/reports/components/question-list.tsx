import type { RefObject } from 'preact';
import { formatNumber } from '../../../../shared/locale/format';
import { keyOf, type Question } from '../../../../shared/report/plausibility/question';
import { questionText } from '../../../../shared/report/plausibility/text';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { Form } from '../form';
import { words } from '../words';

type QuestionsProps = {
  readonly form: Form;
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** To the field that a question is about. */
  readonly onEdit: (field: string) => void;
};

/** What the report makes one ask, each with its answers. Most of it never stands in the way of saving. */
export function QuestionList({ form: { draft }, title, onEdit }: QuestionsProps) {
  const say = words.value;
  const open = draft.open.value;
  if (open.length === 0) return null;
  return (
    <section class="questions">
      <h3 ref={title} tabIndex={-1}>
        {say.questions(open.length)}
      </h3>
      <ul>
        {open.map((question) => (
          <li key={keyOf(question)} class={question.level}>
            <p>{questionText(question, language.value)}</p>
            <div class="actions">
              <Answers question={question} form={{ draft }} onEdit={onEdit} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AnswersProps = Pick<QuestionsProps, 'onEdit'> & {
  readonly question: Question;
  readonly form: Pick<Form, 'draft'>;
};
function Answers({ question, form: { draft }, onEdit }: AnswersProps) {
  const say = words.value;
  const { suggestion, level, fields, id } = question;
  const [first] = fields;
  // Figures elsewhere than at the core may be all there is; nothing at all is either nil or not a report yet.
  const canConfirm = level === 'ask' || (id === 'R7' && fields.length > 0);
  return (
    <>
      {suggestion ? (
        <Button onPress={() => draft.setFigure(suggestion.metric, suggestion.value)}>
          {say.use(formatNumber(suggestion.value, language.value))}
        </Button>
      ) : null}
      {canConfirm ? <Button onPress={() => draft.confirm(question)}>{say.confirm}</Button> : null}
      {id === 'R7' && fields.length === 0 ? (
        <Button onPress={() => draft.type('nil', '1')}>{say.nil}</Button>
      ) : null}
      {id === 'nil' ? <Button onPress={() => draft.type('nil', '')}>{say.notNil}</Button> : null}
      {first === undefined ? null : (
        <Button kind="quiet" onPress={() => onEdit(fieldOf(first))}>
          {say.edit}
        </Button>
      )}
    </>
  );
}

const fieldOf = (field: string): string =>
  field === 'document'
    ? 'date'
    : field === 'received' || field.startsWith('theme:')
      ? field
      : `figure:${field}`;
