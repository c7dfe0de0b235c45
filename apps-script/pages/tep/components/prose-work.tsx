import { useRef, useState } from 'preact/hooks';
import type { MetricId } from '../../../../shared/report/metrics/index';
import type { Place } from '../../../../shared/report/prose/index';
import { focusField } from '../../reports/form';
import type { ProseModel } from '../models/prose';
import { words } from '../words';
import { FigureSource } from './figure-source';
import { ProseHead } from './prose-head';
import { ProseText } from './prose-text';
import { ReportPane } from './report-pane';
import { Hold, Review, Summary } from './review';

type ProseWorkProps = { readonly work: ProseModel };

/** The text on the left with every place that was read, the report on the right: from each to the other. */
export function ProseWork({ work }: ProseWorkProps) {
  const say = words.value;
  const report = useRef<HTMLElement>(null);
  /** The place that is to be seen; a new object each time, so that the same may be asked for again. */
  const [shown, setShown] = useState<{ readonly place: Place } | null>(null);
  const show = (place: Place) => setShown({ place });
  const beside = (id: MetricId) => <FigureSource work={work} id={id} onShow={show} />;
  const next = work.parts.value.findIndex(
    (_, at) => typeof work.part.value === 'number' && !work.saved.value.has(at),
  );
  const nextPart = work.parts.value[next];
  return (
    <div class="sides">
      <section class="source" aria-label={say.prose.region}>
        <ProseHead work={work} />
        {work.editing.value ? null : (
          <ProseText
            work={work}
            shown={shown?.place ?? null}
            request={shown}
            onGo={(id) => focusField(report.current, `figure:${id}`)}
          />
        )}
      </section>
      <ReportPane
        root={report}
        work={work.work}
        stamp={work.stamp.value}
        beside={beside}
        onChoose={(id) => void work.choose(id)}
        onSave={work.save}
        before={work.waiting.value > 0 ? <Hold work={work} root={report} /> : null}
        next={nextPart ? { name: nextPart.unit.name, go: () => void work.choosePart(next) } : null}
        isShown={!work.isAsking.value}
        summary={<Summary work={work} />}
      >
        <Review
          work={work}
          onShow={show}
          onEdit={(key) => focusField(report.current, key)}
          onDone={() => report.current?.querySelector<HTMLElement>('.dock .button.main')?.focus()}
        />
      </ReportPane>
    </div>
  );
}
