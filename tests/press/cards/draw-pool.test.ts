import { expect, test } from 'vitest';
import { drawCard, type DrawnCard } from '../../../src/press/cards/draw-card.ts';
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
    const cards = new Map<(typeof orders)[number], DrawnCard>();
    // The language of the last card makes the thread throw.
    const broken = { copy: copyOf({ headline: 'x', language: 'not a language' }) };
    const drawing = drawCards(
      3,
      () => queue.next().value ?? broken,
      async (order, card) => void cards.set(order, card),
    );
    await expect(drawing).rejects.toThrow(/^a card can't be drawn: .*"not a language".*\n.*RangeError/u);
    for (const order of orders)
      expect(Buffer.from(cards.get(order)?.bytes ?? []).equals((await drawCard(order.copy)).bytes)).toBe(true);
  },
);
