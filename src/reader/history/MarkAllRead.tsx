import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { currentNotice, showNotice } from '../notices.ts';
import { readStories } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';
import { markRead, markUnread } from './mark-stories.ts';

/**
 * Marks the stories of a list as read, with a notice to undo that. Once all are read, the button is
 * disabled with `aria-disabled`, so that it keeps its focus.
 */
export function MarkAllRead({
  cards,
  hasMore,
}: {
  readonly cards: readonly Card[];
  /** Whether the list has stories on other pages. */
  readonly hasMore: boolean;
}) {
  const read = useCollection(readStories);
  const unread = cards.filter(({ slug }) => read?.has(slug) !== true);
  const isDone = unread.length === 0;
  const mark = () => {
    if (isDone) return;
    const before = currentNotice.get();
    markRead(unread);
    // A notice that the marks cannot be stored is more important.
    if (currentNotice.get() !== before) return;
    showNotice({
      text: messages.markedRead(unread.length),
      action: { label: messages.undo, run: () => markUnread(unread) },
    });
  };
  const label = hasMore
    ? (isDone ? messages.theseRead : messages.markTheseRead)(cards.length)
    : isDone
      ? messages.allRead
      : messages.markAllRead;
  return (
    <button
      type="button"
      data-needs-script=""
      aria-disabled={isDone}
      className="tool noscript:hidden aria-disabled:cursor-default aria-disabled:text-soft aria-disabled:hover:bg-paper"
      onClick={mark}
    >
      <Label key={String(isDone)}>{label}</Label>
    </button>
  );
}
