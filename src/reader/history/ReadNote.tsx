import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { read } from '../storage/shelves.ts';
import { useRecord } from '../storage/use-shelf.ts';

/** Says of a headline that it has been read; the headline itself is set quieter then. */
export function ReadNote({ card }: { readonly card: Card }) {
  if (useRecord(read, card.slug) === undefined) return null;
  return (
    <span data-read>
      <Label>, read</Label>
    </span>
  );
}
