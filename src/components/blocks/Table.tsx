import { sourceOf, tableName, unitOf } from '#messages/blocks.ts';
import type { Inline } from '../../edition/inline.ts';
import type { TableBlock } from '../../edition/blocks/table.ts';
import { Message } from '../Message.tsx';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';
import { ChartDrawing } from './ChartDrawing.tsx';

const columnHead = 'px-2 py-2 first:ps-0 last:pe-0 align-bottom [box-shadow:0_1px_var(--strong)]';
/** Of tables that may be taller than the window. */
const stickyHead = `sticky top-0 bg-paper ${columnHead}`;
const manyRows = 12;
/** How many cells of a row have room in one of the two columns of paper. */
const mostInColumn = 4;

/** Whether a cell says that a number is not known. */
const isDash = ([text, ...more]: readonly Inline[]) =>
  more.length === 0 && typeof text === 'string' && /^[–—]$/u.test(text);

/** Of such cells: the dash is below the middle of the numbers, not below their last digits. */
const dash = 'py-2 ps-2 pe-[3ch] align-top font-normal text-soft';
const cell = 'px-2 py-2 align-top font-normal first:ps-0 last:pe-0';

/** A table that is wider or taller than the window scrolls in a region of its own, where its head stays visible. */
export function Table({ id, block }: BlockProps<TableBlock>) {
  const { caption, chart, head, rows, numeric, unit, source } = block;
  const captionId = `${id}-caption`;
  const alignment = (column: number) =>
    // Numbers run from left to right in every script.
    numeric.includes(column) ? 'text-right [font-variant-numeric:tabular-nums]' : 'text-start';
  // A column of paper is narrow.
  const isWide = (rows[0]?.length ?? 0) > mostInColumn;
  // The first cell names its row, unless it is a number or the columns have no names either.
  const hasRowHeads = head !== undefined && !numeric.includes(0);
  return (
    <figure id={id} className={`clear-both my-[1.6em] font-sans text-label ${isWide ? 'print:[column-span:all]' : ''}`}>
      {caption === undefined ? null : (
        <figcaption id={captionId} className="mb-2 font-bold">
          <RichText content={[caption].flat()} />
        </figcaption>
      )}
      {unit === undefined ? null : (
        <p className="mb-2 text-soft">
          <Message of={unitOf(<bdi>{unit}</bdi>)} />
        </p>
      )}
      {chart === undefined ? null : <ChartDrawing chart={chart} />}
      <div
        role="region"
        aria-labelledby={caption === undefined ? undefined : captionId}
        aria-label={caption === undefined ? tableName : undefined}
        // Only with focus the arrow keys scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="table-region"
      >
        <table
          aria-labelledby={caption === undefined ? undefined : captionId}
          className="w-full border-collapse [overflow-wrap:normal]"
        >
          {head === undefined ? null : (
            <thead>
              <tr>
                {head.map((text, i) => (
                  <th
                    key={i}
                    scope="col"
                    className={`${rows.length > manyRows ? stickyHead : columnHead} ${alignment(i)}`}
                  >
                    <RichText content={text} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, i) => (
              <tr key={i} className={i === 0 ? undefined : 'border-t border-rule'}>
                {row.map((text, column) => {
                  const Cell = hasRowHeads && column === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      key={column}
                      scope={Cell === 'th' ? 'row' : undefined}
                      className={`${isDash(text) ? dash : cell} ${alignment(column)}`}
                    >
                      <RichText content={text} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {source === undefined ? null : (
        <p className="mt-2 text-small text-soft">
          <Message
            of={sourceOf(
              <bdi>
                <RichText content={[source].flat()} />
              </bdi>,
            )}
          />
        </p>
      )}
    </figure>
  );
}
