import { describe, expect, test } from 'vitest';
import type { Files } from '../../fixtures/copy.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

describe('the timeline of a story', () => {
  const on = (
    day: number,
    about: readonly unknown[],
    body = `On day ${day} there was nothing but what happened on day ${day} of it.`,
  ) => ({ headline: `Day ${day}`, datePublished: `2026-03-0${day}`, about, body: [body] });
  const cork = { name: 'Cork', type: 'Place' };
  const soFar = (files: Files) => {
    const { topic, cards, total } = storyPageOf(files, 'a').soFar ?? {};
    return { topic: topic?.slug, cards: cards?.map(({ slug }) => slug), total };
  };

  test('is that of a topic rather than a place, and of equal topics that of the first', () => {
    const files = {
      'a.json': on(1, [cork, 'Rain', 'Flood']),
      'b.json': on(2, [cork, 'Flood', 'Rain']),
      'c.json': on(3, [cork, 'Flood', 'Rain']),
    };
    expect(soFar(files)).toEqual({ topic: 'rain', cards: ['a', 'b', 'c'], total: 3 });
    expect(soFar({ ...files, 'd.json': on(4, ['Rain']), 'e.json': { headline: 'Undated', about: ['Flood'] } })).toEqual(
      { topic: 'flood', cards: ['a', 'b', 'c'], total: 4 },
    );
    expect(soFar({ 'a.json': on(1, [cork]), 'b.json': on(2, [cork]), 'c.json': on(3, [cork]) })).toMatchObject({
      topic: 'cork',
    });
  });

  test('has no other version of the story', () => {
    const same =
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind ' +
      'turns to the north again.';
    const files = { 'a.json': on(1, ['Rain'], same), 'b.json': on(2, ['Rain'], same), 'c.json': on(3, ['Rain']) };
    expect(soFar(files)).toEqual({});
    expect(soFar({ ...files, 'd.json': on(4, ['Rain']) })).toMatchObject({ cards: ['a', 'c', 'd'], total: 4 });
  });
});
