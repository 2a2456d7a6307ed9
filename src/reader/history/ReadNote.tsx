import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { readStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';

/** Follows a headline in a list, and says that it has been read. The stylesheet mutes headlines that contain it. */
export function ReadNote({ card }: { readonly card: Card }) {
  if (useRecord(readStories, card.slug) === undefined) return null;
  return (
    <span data-read>
      <Label>{messages.readNote}</Label>
    </span>
  );
}
