import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardCopy } from './card-copy.ts';
import type { DrawnCard } from './draw-card.ts';

/** A card that can't be drawn, and why. */
export interface FailedCard {
  readonly failed: string;
}

/** A thread takes about 150 MB for the fonts of all scripts, and more threads than this gain little. */
const maxWorkers = 8;
/** About as many cards are drawn in the time that another thread takes to start. */
const cardsPerWorker = 40;

/**
 * Draws cards in worker threads. Each thread draws one card at a time, which bounds the memory.
 * @param count how many cards there are
 * @param next the next card to draw; undefined at the end
 * @param onDrawn called with each card, or with the reason why it can't be drawn; the thread draws one more card until
 *   this is done
 * @throws if a thread ends early
 */
export async function drawCards<Order extends { readonly copy: CardCopy }>(
  count: number,
  next: () => Order | undefined,
  onDrawn: (order: Order, card: DrawnCard | FailedCard) => Promise<void>,
): Promise<void> {
  const size = Math.min(availableParallelism(), maxWorkers, Math.ceil(count / cardsPerWorker));
  const workers = Array.from({ length: size }, () => new Worker(new URL('draw-worker.js', import.meta.url)));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        // The first message says that the thread is ready.
        await once(worker, 'message');
        let previous = Promise.resolve();
        for (let order = next(); order !== undefined; order = next()) {
          const card = await drawWith(worker, order.copy);
          await previous;
          previous = onDrawn(order, card);
        }
        await previous;
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function drawWith(worker: Worker, copy: CardCopy): Promise<DrawnCard | FailedCard> {
  const answer = once(worker, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(copy);
  const [message]: unknown[] = await answer;
  if (isDrawnCard(message)) return message;
  const reason =
    typeof message === 'object' && message !== null && 'failed' in message ? message.failed : JSON.stringify(message);
  return { failed: String(reason) };
}

const isDrawnCard = (message: unknown): message is DrawnCard =>
  typeof message === 'object' && message !== null && 'bytes' in message;
