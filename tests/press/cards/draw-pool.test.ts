import { expect, test } from 'vitest';
import { drawCard } from '../../../src/press/cards/draw-card.ts';
import { drawCards } from '../../../src/press/cards/draw-pool.ts';
import { copyOf } from '../../fixtures/headlines.ts';

/** Milliseconds. A thread takes a second to start, on a busy machine much longer. */
const patience = 60_000;

test(
  'a thread draws every card as this thread would, and reports what it can’t draw',
  { timeout: patience },
  async () => {
    const orders = ['Harbour reopens', 'Minister resigns'].map((headline) => ({ copy: copyOf({ headline }) }));
    const queue = orders[Symbol.iterator]();
    const cards = new Map<(typeof orders)[number], object>();
    // The language of the last card makes the thread throw.
    const broken = { copy: copyOf({ headline: 'x', language: 'not a language' }) };
    let given = 0;
    await drawCards(
      3,
      () => (given++ < 3 ? (queue.next().value ?? broken) : undefined),
      async (order, card) => void cards.set(order, card),
    );
    expect(cards.get(broken)).toEqual({ failed: expect.stringMatching(/^RangeError/u) });
    for (const order of orders)
      expect(cards.get(order)).toEqual({ bytes: new Uint8Array((await drawCard(order.copy)).bytes) });
  },
);
