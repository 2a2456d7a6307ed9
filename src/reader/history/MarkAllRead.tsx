import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { markRead, markUnread } from './mark-stories.ts';
import { currentNotice, showNotice } from '../notices.ts';
import { readStories } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';

/** Marks the headlines of a list read, which can be undone. Once they are, it says so: it stays, so that it does not take focus with it. */
export function MarkAllRead({
  cards,
  some,
}: {
  readonly cards: readonly Card[];
  /** Whether the list has more than these. */
  readonly some: boolean;
}) {
  const marks = useCollection(readStories);
  const unread = cards.filter(({ slug }) => marks?.has(slug) !== true);
  const done = unread.length === 0;
  const mark = () => {
    if (done) return;
    const before = currentNotice.get();
    markRead(unread);
    // Unless there is something of more weight to say: that the marks cannot be kept.
    if (currentNotice.get() === before)
      showNotice({
        text: unread.length === 1 ? '1 headline marked read' : `${unread.length} headlines marked read`,
        action: { label: 'Undo', run: () => markUnread(unread) },
      });
  };
  return (
    <button
      type="button"
      data-needs-script
      aria-disabled={done}
      className="tool noscript:hidden aria-disabled:cursor-default aria-disabled:text-soft aria-disabled:hover:bg-paper"
      onClick={mark}
    >
      <Label key={String(done)}>
        {done
          ? some
            ? `These ${cards.length} are read`
            : 'All read'
          : `Mark ${some ? `these ${cards.length}` : 'all'} read`}
      </Label>
    </button>
  );
}
