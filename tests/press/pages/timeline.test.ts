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

  test('has of a place only the stories that are related', () => {
    const apart = {
      'a.json': on(1, [cork], 'Bakers were fined for short loaves.'),
      'b.json': on(2, [cork], 'Hives may stay on the roof, a judge ruled.'),
      'c.json': on(3, [cork], 'Readers borrow drills and ladders.'),
      'd.json': on(4, [cork], 'Two trawlers collided in fog.'),
      'e.json': on(5, ['Chess'], 'Nobody won.'),
    };
    expect(soFar(apart)).toEqual({});
    const listed = { ...apart, 'a.json': { ...apart['a.json'], related: ['b', 'd'] } };
    expect(soFar(listed)).toEqual({ topic: 'cork', cards: ['a', 'b', 'd'], total: 4 });
  });

  test('has no other version of the story', () => {
    const same =
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind ' +
      'turns to the north again.';
    const files = { 'a.json': on(1, ['Rain'], same), 'b.json': on(2, ['Rain'], same), 'c.json': on(3, ['Rain']) };
    expect(soFar(files)).toEqual({});
    expect(soFar({ ...files, 'd.json': on(4, ['Rain']) })).toMatchObject({ cards: ['a', 'c', 'd'], total: 4 });
  });

  const numbered = (count: number, own: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [i + 1 === own ? 'a.json' : `day-${i + 1}.json`, on(i + 1, ['Rain'])]),
    );

  test.each([
    [1, ['a', 'day-2', 'day-3', 'day-4']],
    [2, ['day-1', 'a', 'day-3', 'day-4']],
    [3, ['day-1', 'day-2', 'a', 'day-4']],
    [4, ['day-2', 'day-3', 'a', 'day-5']],
    [6, ['day-4', 'day-5', 'a', 'day-7']],
    [7, ['day-4', 'day-5', 'day-6', 'a']],
  ])('has four stories, of which two are before the story if it is one of the middle: day %i of 7', (own, cards) => {
    expect(soFar(numbered(7, own))).toEqual({ topic: 'rain', cards, total: 7 });
  });

  test('needs three dated stories in the language of the story', () => {
    expect(soFar(numbered(3, 1))).toMatchObject({ cards: ['a', 'day-2', 'day-3'] });
    expect(soFar(numbered(2, 1))).toEqual({});
    expect(soFar({ ...numbered(2, 1), 'c.json': { headline: 'Undated', about: ['Rain'] } })).toEqual({});
    expect(soFar({ ...numbered(2, 1), 'c.json': { ...on(3, ['Rain']), inLanguage: 'de' } })).toEqual({});
    expect(soFar({ ...numbered(3, 2), 'a.json': { headline: 'Undated', about: ['Rain'] } })).toEqual({});
  });

  test('has the first headline, the day, and no more of a card', () => {
    expect(storyPageOf(numbered(3, 1), 'a').soFar?.cards[1]).toEqual({
      slug: 'day-2',
      headline: 'Day 2',
      published: { iso: '2026-03-02', text: 'March 2, 2026' },
    });
  });

  test('has another topic if too few stories of the first are left without other versions', () => {
    const same =
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind ' +
      'turns to the north again.';
    const files = {
      'a.json': on(1, ['Flood', 'Rain'], same),
      'b.json': on(2, ['Flood', 'Rain'], same),
      'c.json': on(3, ['Flood', 'Rain']),
      'd.json': on(4, ['Rain']),
    };
    expect(soFar(files)).toEqual({ topic: 'rain', cards: ['a', 'c', 'd'], total: 4 });
  });
});
