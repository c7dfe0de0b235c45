import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import type { Leaving } from '../leaving';
import { isLink } from '../read-texts';
import { words } from '../standing-words';
import type { UnitInView } from '../unit-in-view';
import { Leave } from './leave';
import { Standing } from './standing';

type HeadProps = {
  readonly view: UnitInView;
  /** To the other page of reports, and what its button says; null where that button stands elsewhere. */
  readonly leaving: Leaving;
  readonly way: string | null;
};

/** The unit in view: where its report stands, how it came, and the way to its row. */
export function UnitHead({ view, leaving, way }: HeadProps) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const shown = view.showing.state.value;
  const unit = view.unit.value;
  if (!unit) return null;
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
        <Standing unit={unit} due={view.reports.dueOf(unit)} />
      </p>
      {facts.length > 0 ? <p class="help">{facts.join(' · ')}</p> : null}
      {unit.edited ? <p class="caution">{say.edited}</p> : null}
      {unit.duty !== null ? <p class="caution">{say.duty}</p> : null}
      <p class="ways">
        <Button kind="quiet" onPress={view.close}>
          {say.back}
        </Button>
        <Button kind="quiet" onPress={() => void view.showRow()}>
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
      {way === null ? null : <Leave leaving={leaving} name={way} />}
    </section>
  );
}
