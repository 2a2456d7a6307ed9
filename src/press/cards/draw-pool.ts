import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardCopy } from './card-copy.ts';
import type { DrawnCard } from './draw-card.ts';

/** Threads take memory for their type (about 150 MB with all scripts): more than this gain little. */
const mostDesks = 8;
/** So many cards are drawn in the time that another thread takes to start. */
const worthADesk = 40;

/**
 * Draws cards on all cores, each desk one at a time, so that no more are in memory than there are desks.
 * @param next the next card to draw, and nothing at the end
 */
export async function drawAll<Order extends { readonly copy: CardCopy }>(
  count: number,
  next: () => Order | undefined,
  finished: (order: Order, card: DrawnCard) => Promise<void>,
): Promise<void> {
  const desks = Math.min(availableParallelism(), mostDesks, Math.ceil(count / worthADesk));
  const workers = Array.from({ length: desks }, () => new Worker(new URL('draw-worker.js', import.meta.url)));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        await once(worker, 'message');
        // A card is put away while the next one is drawn.
        let last = Promise.resolve();
        for (let order = next(); order !== undefined; order = next()) {
          const answer = once(worker, 'message');
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
          worker.postMessage(order.copy);
          const [card]: unknown[] = await answer;
          if (!isDrawn(card))
            throw new Error(`a card can't be drawn: ${JSON.stringify(order.copy)}\n${String(failureOf(card))}`);
          await last;
          last = finished(order, card);
        }
        await last;
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const isDrawn = (message: unknown): message is DrawnCard =>
  typeof message === 'object' && message !== null && 'bytes' in message;

const failureOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'failed' in message ? message.failed : message;
