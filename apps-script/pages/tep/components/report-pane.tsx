import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import { DifferenceTable } from '../../reports/components/difference-table';
import { QuestionList } from '../../reports/components/question-list';
import { ReportForm } from '../../reports/components/report-form';
import { focusHold, SaveBar } from '../../reports/components/save-bar';
import { differenceLines } from '../../reports/difference-text';
import { type Form, focusField } from '../../reports/form';
import type { Hold } from '../../reports/submission';
import type { ReportWork } from '../models/report-work';
import { words } from '../words';
import { SavedReport } from './saved-report';

type ReportPaneProps = {
  readonly root: RefObject<HTMLElement | null>;
  readonly work: ReportWork;
  /** Of what was read: a form that was filled anew begins anew. */
  readonly stamp?: string;
  readonly onChoose: (unit: string) => void;
  readonly onSave: () => Promise<Hold>;
  readonly beside?: Form['beside'];
  /** What has to be done before anything can be saved. */
  readonly before?: ComponentChildren;
  /** Another report that waits. */
  readonly next?: { readonly name: string; readonly go: () => void } | null;
  /** False while it is not known yet what is read. */
  readonly isShown?: boolean;
  /** What was read, for whoever has to say the unit first. */
  readonly summary?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** The report that is taken from what stands beside it: its unit, its form, the way into the tracker. */
export function ReportPane(props: ReportPaneProps) {
  const { root, work, onChoose, next = null, isShown = true, summary, children } = props;
  const say = words.value.report;
  const { reports } = work;
  const data = reports.data.value;
  const unit = work.unit.value;
  const form = work.form.value;
  const saved = work.saved.value;
  if (!data || !isShown) {
    return (
      <section class="report" ref={root} aria-label={say.region}>
        <p class="soft">{say.answerFirst}</p>
      </section>
    );
  }
  return (
    <section class="report" ref={root} aria-label={say.region}>
      {saved && unit ? (
        <SavedReport work={work} saved={saved} unit={unit.name} themes={data.themes} next={next} />
      ) : (
        <>
          <UnitPicker units={data.units} chosen={unit} onChoose={onChoose} />
          {unit ? (
            <TaskLine
              state={reports.readingVersions.state.value}
              kind="read"
              onRetry={() => onChoose(unit.id)}
            />
          ) : (
            <>
              {summary}
              <p class="caution">{say.chooseUnit}</p>
            </>
          )}
          {form ? (
            <FormPart key={`${unit?.id} ${props.stamp}`} {...props} form={form} data={data}>
              {children}
            </FormPart>
          ) : null}
        </>
      )}
    </section>
  );
}

type FormPartProps = ReportPaneProps & { readonly form: Form; readonly data: ReportsData };
function FormPart({ root, work, form: plain, data, beside, before = null, onSave, children }: FormPartProps) {
  const say = words.value.report;
  const title = useRef<HTMLHeadingElement>(null);
  const [held, setHeld] = useState<{ readonly hold: Hold }>({ hold: null });
  const form: Form = beside ? { ...plain, beside } : plain;
  const heard = useRef(held);
  useLayoutEffect(() => {
    if (heard.current === held) return;
    heard.current = held;
    focusHold(held.hold, form, root.current, title);
  });
  const save = async () => {
    if (before === null) setHeld({ hold: await onSave() });
  };
  const { version } = form.draft.base.value.unit;
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {version > 0 ? <p class="help">{say.hasVersion(version)}</p> : null}
      {children}
      <ReportForm form={form} data={data} />
      <Difference form={form} data={data} />
      {form.submission.tried.value ? (
        <QuestionList form={form} title={title} onEdit={(field) => focusField(root.current, field)} />
      ) : null}
      <SaveBar
        form={form}
        before={before}
        onSave={() => void save()}
        onReadAnew={() => void work.readAnew()}
      />
    </form>
  );
}

/** What saving would change of the report that the sheet has. */
function Difference({ form: { draft }, data }: { readonly form: Form; readonly data: ReportsData }) {
  const say = words.value.report;
  const { version } = draft.base.value.unit;
  if (version === 0 || draft.changes.value.length === 0) return null;
  const lines = differenceLines(draft.known.value, draft.read.value.content, data.themes, false);
  return (
    <section>
      <h3>{say.difference(version)}</h3>
      <DifferenceTable
        caption={say.difference(version)}
        titles={[say.before(version), say.after]}
        lines={lines}
      />
    </section>
  );
}
