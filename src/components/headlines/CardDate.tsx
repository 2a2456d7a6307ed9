import * as messages from '#messages/headlines.ts';
import type { Card } from '../../edition/published.ts';
import { LocalTime } from '../LocalTime.tsx';

/** The date of a headline, and its time of day in lists that show it, after its other facts; nothing if it has none. */
export function CardDate({ card: { published, clock } }: { readonly card: Card }) {
  if (published === undefined) return null;
  return (
    <>
      <span>{messages.factSeparator}</span>
      <LocalTime moment={published} />
      {clock === undefined ? null : (
        <span className="card-clock">
          {messages.factSeparator}
          <bdi lang={published.lang}>{clock}</bdi>
        </span>
      )}
    </>
  );
}
