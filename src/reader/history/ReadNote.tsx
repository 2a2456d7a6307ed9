import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { readStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';

/** Says of a headline that it has been read; the headline itself is set quieter then. */
export function ReadNote({ card }: { readonly card: Card }) {
  if (useRecord(readStories, card.slug) === undefined) return null;
  return (
    <span data-read>
      <Label>, read</Label>
    </span>
  );
}
