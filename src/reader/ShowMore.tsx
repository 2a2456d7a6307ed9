import { useEffect, useRef, useState, type RefObject } from 'react';
import * as messages from '#messages/reader/on-this-device.ts';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';

/** Rows shown at first, and added by each "Show more". Thousands at once would stop the page for seconds. */
const rowsAtOnce = 50;
/** How many rows were shown last, and in which entry of the browser's history: after Back they are shown again. */
let lastShown: { readonly entry: unknown; readonly rows: number } = { entry: undefined, rows: rowsAtOnce };

/** The router's key of the current entry of the browser's history. */
const currentEntry = (): unknown => (history.state as { readonly key?: unknown } | null)?.key;

export interface ShownRows {
  /** How many rows to show. */
  readonly count: number;
  /** The element that contains the rows, each an `li` with a link. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
}

/** How many rows of a long list are shown. */
export function useShownRows(): ShownRows {
  const [count, setCount] = useState(() => (lastShown.entry === currentEntry() ? lastShown.rows : rowsAtOnce));
  const list = useRef<HTMLDivElement>(null);
  const countBefore = useRef<number>(undefined);
  // "Show more" moves down or disappears, so that focus goes to the first row it has added.
  useEffect(() => {
    if (countBefore.current === undefined || count <= countBefore.current) return;
    list.current?.querySelectorAll<HTMLElement>('li a')[countBefore.current]?.focus({ preventScroll: true });
    countBefore.current = undefined;
  }, [count]);
  const showMore = () => {
    countBefore.current = count;
    lastShown = { entry: currentEntry(), rows: count + rowsAtOnce };
    setCount(lastShown.rows);
  };
  return { count, list, showMore };
}

/** Below a list of which not all rows are shown: how many are, and a button for more. */
export function ShowMore({
  count,
  total,
  showMore,
}: Pick<ShownRows, 'count' | 'showMore'> & {
  /** How many rows there are. */
  readonly total: number;
}) {
  if (total <= count) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-sans text-label text-soft">
      <button
        type="button"
        className="tool -ms-(--tool-inset)"
        onClick={() => {
          showMore();
          announce(messages.shownOf(Math.min(count + rowsAtOnce, total), total));
        }}
      >
        <Label>{messages.showMore}</Label>
      </button>{' '}
      <Label key={count}>{messages.shownOf(count, total)}</Label>
    </p>
  );
}
