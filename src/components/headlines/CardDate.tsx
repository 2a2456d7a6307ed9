import * as messages from '#messages/headlines.ts';
import type { Card } from '../../edition/published.ts';
import { LocalTime } from '../LocalTime.tsx';

/** The date of a headline, after its other facts; nothing if it has none. */
export function CardDate({ card: { published } }: { readonly card: Card }) {
  if (published === undefined) return null;
  return (
    <>
      <span>{messages.factSeparator}</span>
      <bdi>
        <LocalTime moment={published} />
      </bdi>
    </>
  );
}
