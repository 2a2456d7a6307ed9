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
  const rain = { name: 'Rain', type: 'Event' };
  const flood = { name: 'Flood', type: 'Event' };
  const soFar = (files: Files) => {
    const { topic, cards, total } = storyPageOf(files, 'a').soFar ?? {};
    return { topic: topic?.slug, cards: cards?.map(({ slug }) => slug), total };
  };

  test('is that of a topic rather than a place, and of equal topics that of the first', () => {
    const files = {
      'a.json': on(1, [cork, rain, flood]),
      'b.json': on(2, [cork, flood, rain]),
      'c.json': on(3, [cork, flood, rain]),
    };
    expect(soFar(files)).toEqual({ topic: 'rain', cards: ['a', 'b', 'c'], total: 3 });
    expect(soFar({ ...files, 'd.json': on(4, [rain]), 'e.json': { headline: 'Undated', about: [flood] } })).toEqual({
      topic: 'flood',
      cards: ['a', 'b', 'c'],
      total: 4,
    });
    expect(soFar({ 'a.json': on(1, [cork]), 'b.json': on(2, [cork]), 'c.json': on(3, [cork]) })).toMatchObject({
      topic: 'cork',
    });
  });

  const apart = (topic: unknown, related: readonly string[] = []) => ({
    'a.json': { ...on(1, [topic], 'Bakers were fined for short loaves.'), related },
    'b.json': on(2, [topic], 'Hives may stay on the roof, a judge ruled.'),
    'c.json': on(3, [topic], 'Readers borrow drills and ladders.'),
    'd.json': on(4, [topic], 'Two trawlers collided in fog.'),
    'e.json': on(5, ['Chess'], 'Nobody won.'),
  });

  test.each(['Place', 'Person', 'Organization', 'Thing'])('has only related stories of a %s', (type) => {
    const topic = { name: 'Cork', type };
    expect(soFar(apart(topic))).toEqual({});
    expect(soFar(apart(topic, ['b']))).toEqual({});
    expect(soFar(apart(topic, ['b', 'd', 'e']))).toEqual({ topic: 'cork', cards: ['a', 'b', 'd'], total: 4 });
  });

  test('has those of an event even if nothing else relates them', () => {
    expect(soFar(apart({ name: 'Fair', type: 'Event' }))).toEqual({
      topic: 'fair',
      cards: ['a', 'b', 'c', 'd'],
      total: 4,
    });
  });

  test('is that of the rarest topic, not of the one with the fewest related stories', () => {
    const files = {
      ...apart('Trade', ['b', 'c', 'd']),
      'f.json': on(6, ['Courts'], 'A thief was sent home.'),
      'g.json': on(7, ['Courts'], 'The bench has no heating.'),
    };
    const courts = ['a.json', 'b.json', 'c.json'] as const;
    const both = Object.fromEntries(courts.map((name) => [name, { ...files[name], about: ['Courts', 'Trade'] }]));
    expect(soFar({ ...files, ...both })).toEqual({ topic: 'trade', cards: ['a', 'b', 'c', 'd'], total: 4 });
  });

  test('has no relatives of relatives', () => {
    const files = apart('Trade', ['b', 'c']);
    expect(soFar({ ...files, 'c.json': { ...files['c.json'], related: ['d'] } }).cards).toEqual(['a', 'b', 'c']);
  });

  test('has no other version of the story', () => {
    const same =
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind ' +
      'turns to the north again.';
    const files = {
      'a.json': { ...on(1, [rain], same), headline: 'Waves break wall' },
      'b.json': { ...on(2, [rain], same), headline: 'Old wall broken' },
      'c.json': on(3, [rain]),
    };
    expect(soFar(files)).toEqual({});
    expect(soFar({ ...files, 'd.json': on(4, [rain]) })).toMatchObject({ cards: ['a', 'c', 'd'], total: 4 });
  });

  const numbered = (count: number, own: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [i + 1 === own ? 'a.json' : `day-${i + 1}.json`, on(i + 1, [rain])]),
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
    expect(soFar({ ...numbered(2, 1), 'c.json': { headline: 'Undated', about: [rain] } })).toEqual({});
    expect(soFar({ ...numbered(2, 1), 'c.json': { ...on(3, [rain]), inLanguage: 'de' } })).toEqual({});
    expect(soFar({ ...numbered(3, 2), 'a.json': { headline: 'Undated', about: [rain] } })).toEqual({});
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
      'a.json': { ...on(1, [flood, rain], same), headline: 'Waves break wall' },
      'b.json': { ...on(2, [flood, rain], same), headline: 'Old wall broken' },
      'c.json': on(3, [flood, rain]),
      'd.json': on(4, [rain]),
    };
    expect(soFar(files)).toEqual({ topic: 'rain', cards: ['a', 'c', 'd'], total: 4 });
  });
});
