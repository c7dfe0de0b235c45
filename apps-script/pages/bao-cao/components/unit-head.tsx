import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../../../shared/locale/format';
import type { UnitReport } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { isLink } from '../../reports/read-texts';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';
import { Standing } from './standing';

type HeadProps = { readonly model: ReportsPageModel; readonly unit: UnitReport };

/** The unit in view: where its report stands, how it came, and the way to its row. */
export function UnitHead({ model, unit }: HeadProps) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const shown = model.showing.state.value;
  const facts = [
    ...(unit.version > 0 ? [say.version(unit.version)] : []),
    ...(unit.round > 0 ? [say.round(unit.round)] : []),
    ...(unit.arrivals !== '' ? [say.arrivals(unit.arrivals)] : []),
    ...(unit.extendedTo !== null ? [say.extended(formatDate(unit.extendedTo))] : []),
  ];
  return (
    <section class="head">
      <h2 ref={title} tabIndex={-1}>
        {unit.name}
      </h2>
      <p>
        <Standing unit={unit} due={model.reports.dueOf(unit)} />
      </p>
      {facts.length > 0 ? <p class="help">{facts.join(' · ')}</p> : null}
      {unit.edited ? <p class="caution">{say.edited}</p> : null}
      {unit.duty !== null ? <p class="caution">{say.duty}</p> : null}
      <p class="ways">
        <Button kind="quiet" onPress={model.close}>
          {say.back}
        </Button>
        <Button kind="quiet" onPress={() => void model.showRow()}>
          {say.showRow(unit.row)}
        </Button>
        {unit.link === '' || !isLink(unit.link) ? null : (
          <a href={unit.link} target="_blank" rel="noopener noreferrer">
            {say.openLink}
          </a>
        )}
      </p>
      <p class="caution" role="status">
        {shown.kind === 'failed' || (shown.kind === 'done' && !shown.value.shown) ? say.notShown : null}
      </p>
    </section>
  );
}
