import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { readStories } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';
import { markRead, markUnread } from './mark-stories.ts';

/** Marks the open story as unread, or as read again. Opening a story marks it, so it starts as read. */
export function ReadButton({ card }: { readonly card: Card }) {
  const isRead = useCollection(readStories)?.has(card.slug) ?? true;
  return (
    <button
      type="button"
      data-needs-script
      className="tool noscript:hidden print:hidden"
      onClick={() => (isRead ? markUnread([card]) : markRead([card]))}
    >
      <Label key={String(isRead)}>{isRead ? messages.markUnread : messages.markRead}</Label>
    </button>
  );
}
