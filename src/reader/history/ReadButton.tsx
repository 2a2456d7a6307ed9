import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { markRead, markUnread } from './mark-stories.ts';
import { readStories } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';

/** Takes back that a story that is open has been read, or says so again. Nobody knows better than that it has been until its marks are known. */
export function ReadButton({ card }: { readonly card: Card }) {
  const isRead = useCollection(readStories)?.has(card.slug) ?? true;
  return (
    <button
      type="button"
      data-needs-script
      className="tool noscript:hidden print:hidden"
      onClick={() => (isRead ? markUnread([card]) : markRead([card]))}
    >
      <Label key={String(isRead)}>{isRead ? 'Mark unread' : 'Mark read'}</Label>
    </button>
  );
}
