import type { Card } from '../../edition/published.ts';
import { LocalTime } from '../LocalTime.tsx';

/** The day of a headline, behind what else is said of it; nothing where none is known. */
export function CardDate({ card: { published } }: { readonly card: Card }) {
  if (published === undefined) return null;
  return (
    <>
      <span>, </span>
      <bdi>
        <LocalTime moment={published} />
      </bdi>
    </>
  );
}
