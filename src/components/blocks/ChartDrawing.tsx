import { chartName } from '#messages/blocks.ts';
import type { Chart } from '../../edition/blocks/chart.ts';

/** Series differ by colour: the third and the fourth have outlines, and lines also have dashes. More are repeated. */
const fills = ['chart-bar-1', 'chart-bar-2', 'chart-bar-3', 'chart-bar-4'];
const strokes = ['chart-line-1', 'chart-line-2', 'chart-line-3', 'chart-line-4'];
const dashes = [undefined, '6 3', '2 3', '10 3 2 3'];

const percent = (value: number | undefined) => `${value}%`;
const em = (value: number | undefined) => `${value}em`;

/** The numbers of a table as a picture. The table is below it, so screen readers get only its name. */
export const ChartDrawing = ({ chart }: { readonly chart: Chart }) => (
  <div className="mb-4 text-small">
    {chart.series.length < 2 ? null : (
      <ul className="mb-2 flex flex-wrap gap-x-4" aria-hidden>
        {chart.series.map((name, i) => (
          <li key={i} className="flex items-center gap-2">
            <svg width="1.5em" height="1em" className="chart">
              {chart.kind === 'bar' ? (
                <rect x="0.05em" y="0.05em" width="1.4em" height="0.9em" className={fills[i % 4]} />
              ) : (
                <line x2="1.5em" y1="0.5em" y2="0.5em" strokeDasharray={dashes[i % 4]} className={strokes[i % 4]} />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    )}
    <svg width="100%" height={em(chart.height)} role="img" aria-label={chartName} className="chart">
      {chart.rules.map(([x1, y1, x2, y2], i) => (
        <line key={i} x1={percent(x1)} y1={em(y1)} x2={percent(x2)} y2={em(y2)} className="chart-rule" />
      ))}
      {chart.bars.map(({ x, y, width, height, series }, i) => (
        <rect
          key={i}
          x={percent(x)}
          y={em(y)}
          width={percent(width)}
          height={em(height)}
          className={fills[series % 4]}
        />
      ))}
      {/* Paths know neither percent nor em: their box is stretched. */}
      {chart.lines.length === 0 ? null : (
        <svg width="100%" height={em(chart.height)} viewBox={`0 0 100 ${chart.height}`} preserveAspectRatio="none">
          {chart.lines.map(({ path, series }, i) => (
            <path key={i} d={path} strokeDasharray={dashes[series % 4]} className={strokes[series % 4]} />
          ))}
        </svg>
      )}
      {chart.texts.map(({ text, x, y, dx, anchor }, i) => (
        <text key={i} x={percent(x)} y={em(y)} dx={dx === undefined ? undefined : em(dx)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  </div>
);
