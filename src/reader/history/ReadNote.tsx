import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { readStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';
import { useIsOpened } from './opened.ts';

/**
 * Follows a headline in a list, and says that it has been read or opened. The stylesheet mutes headlines that contain
 * it.
 */
export function ReadNote({ card }: { readonly card: Card }) {
  const isRead = useRecord(readStories, card.slug) !== undefined;
  const isOpened = useIsOpened(card.slug);
  if (isRead)
    return (
      <span data-read>
        <Label key="read">{messages.readNote}</Label>
      </span>
    );
  return isOpened ? (
    <span data-opened>
      <Label key="opened">{messages.openedNote}</Label>
    </span>
  ) : null;
}
