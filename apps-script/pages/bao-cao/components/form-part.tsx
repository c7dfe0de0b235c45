import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { Notice } from '../../controls/notice';
import { DifferenceTable } from '../../reports/components/difference-table';
import { QuestionList } from '../../reports/components/question-list';
import { ReportForm } from '../../reports/components/report-form';
import { focusHold, SaveBar } from '../../reports/components/save-bar';
import { differenceLines } from '../../reports/difference-text';
import { type Form, focusField } from '../../reports/form';
import type { Hold } from '../../reports/submission';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';
import { Asked } from './asked';
import { Outcome } from './outcome';

type FormPartProps = {
  readonly model: ReportsPageModel;
  readonly form: Form;
  readonly data: ReportsData;
};

/** Typing in a report, or what became of it. */
export function FormPart({ model, form, data }: FormPartProps) {
  const root = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [held, setHeld] = useState<{ readonly hold: Hold }>({ hold: null });
  useLayoutEffect(() => focusHold(held.hold, form, root.current, title), [held, form]);
  const saved = model.saved.value;
  if (saved) return <Outcome model={model} saved={saved} data={data} />;
  const save = async () => setHeld({ hold: await model.save() });
  return (
    <form
      ref={root}
      aria-label={words.value.parts.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {model.unit.value?.status === 'yeu_cau_bs' ? (
        <Asked check={model.checkOf(model.unit.value.id)} data={data} />
      ) : null}
      {form.draft.moved.value ? <Moved form={form} data={data} /> : null}
      <ReportForm form={form} data={data} />
      {form.submission.tried.value ? (
        <QuestionList form={form} title={title} onEdit={(field) => focusField(root.current, field)} />
      ) : null}
      <SaveBar form={form} onSave={() => void save()} onReadAnew={() => void model.readAnew()} />
    </form>
  );
}

/** Somebody else saved meanwhile: what stands in the sheet beside what was typed. */
function Moved({ form: { draft }, data }: Pick<FormPartProps, 'form' | 'data'>) {
  const say = words.value;
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  const lines = differenceLines(draft.known.value, draft.read.value.content, data.themes, false);
  return (
    <section ref={place} tabIndex={-1}>
      <Notice tone="warn" title={say.moved.title(draft.base.value.unit.version)}>
        <p>{lines.length === 0 ? say.moved.same : say.moved.body}</p>
      </Notice>
      {lines.length === 0 ? null : (
        <DifferenceTable caption={say.moved.body} titles={[say.moved.sheet, say.moved.typed]} lines={lines} />
      )}
    </section>
  );
}
