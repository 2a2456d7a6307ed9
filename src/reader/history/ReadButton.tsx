import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { readStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';
import { markRead, markUnread } from './mark-stories.ts';

/** Marks the open story as read or unread. Reaching its end marks it too. */
export function ReadButton({ card }: { readonly card: Card }) {
  const isRead = useRecord(readStories, card.slug) !== undefined;
  return (
    <button
      type="button"
      data-needs-script=""
      className="tool noscript:hidden"
      onClick={() => (isRead ? markUnread([card]) : markRead([card]))}
    >
      <Label key={String(isRead)}>{isRead ? messages.markUnread : messages.markRead}</Label>
    </button>
  );
}
