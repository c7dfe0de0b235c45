import { formatNumber } from '../../../../shared/locale/format';
import { language } from '../../words';
import { paper } from '../models/name-rows';
import { type Overview, type UnitState, unitStates } from '../models/overview';
import { words } from '../words';

const height = 6;

/** What tells the states apart without colour. Drawn, not a background: browsers leave backgrounds out when they print. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="received"
        width="1.6"
        height="1.6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V1.6" stroke="#000" stroke-width="1.3" />
      </pattern>
      <pattern id="revise" width="1.7" height="1.7" patternUnits="userSpaceOnUse">
        <circle cx="0.85" cy="0.85" r="0.45" />
      </pattern>
    </defs>
  );
}

type CellProps = { readonly x: number; readonly width: number; readonly state: UnitState };

function Cell({ x, width, state }: CellProps) {
  const fill = {
    accepted: '#000',
    received: 'url(#received)',
    revise: 'url(#revise)',
    waiting: '#fff',
    overdue: '#fff',
  };
  const inner = { left: x + 0.25, right: x + width - 0.25, top: 0.25, bottom: height - 0.25 };
  return (
    <g>
      <rect
        x={inner.left}
        y={inner.top}
        width={inner.right - inner.left}
        height={inner.bottom - inner.top}
        fill={fill[state]}
        stroke="#000"
        stroke-width="0.4"
      />
      {state === 'overdue' ? (
        <path
          d={`M${inner.left} ${inner.top}L${inner.right} ${inner.bottom}M${inner.right} ${inner.top}L${inner.left} ${inner.bottom}`}
          stroke="#000"
          stroke-width="0.4"
        />
      ) : null}
    </g>
  );
}

/** A cell for each unit that is expected, those that are through first, and what the patterns mean. */
export function ProgressBar({ states }: { readonly states: Overview['states'] }) {
  const say = words.value.states;
  const cells = unitStates.flatMap((state) => Array.from({ length: states[state] }, () => state));
  const step = paper.width / Math.max(cells.length, 1);
  const gap = Math.min(0.8, step * 0.2);
  const legend = unitStates.filter((state) => states[state] > 0);
  return (
    <>
      <svg class="cells" viewBox={`0 0 ${paper.width} ${height}`} aria-hidden="true">
        <Patterns />
        {cells.map((state, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
          <Cell key={at} x={at * step} width={step - gap} state={state} />
        ))}
      </svg>
      <ul class="legend">
        {legend.map((state) => (
          <li key={state}>
            <svg viewBox={`0 0 ${height + 2} ${height}`} aria-hidden="true">
              <Cell x={0} width={height + 2} state={state} />
            </svg>
            {formatNumber(states[state], language.value)} {say[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
