import { describe, expect, test } from 'vitest';
import { storyPageOf } from '../../fixtures/pages.ts';

const words = 'anchor bakery castle dragon eagle feather garden hammer island jungle kettle lantern'.split(' ');

/** Twelve stories without anything in common but what is given, one for each day. */
const days = (fields: object): Record<string, object> =>
  Object.fromEntries(
    words.map((word, i) => [
      `${word}.json`,
      { headline: word, datePublished: `2031-05-${String(i + 10)}T09:00Z`, ...fields },
    ]),
  );
const slugsOf = (group: { readonly cards: readonly { readonly slug: string }[] } | undefined) =>
  group?.cards.map(({ slug }) => slug);

describe('headlines of the section', () => {
  const files = days({ articleSection: 'world' });

  test('are the nearest in time, the newest first', () => {
    expect(slugsOf(storyPageOf(files, 'garden').more)).toEqual([
      'jungle',
      'island',
      'hammer',
      'feather',
      'eagle',
      'dragon',
    ]);
    expect(slugsOf(storyPageOf(files, 'anchor').more)).toEqual([
      'garden',
      'feather',
      'eagle',
      'dragon',
      'castle',
      'bakery',
    ]);
  });

  test('are in the language of the story, if the section has any', () => {
    const french = { inLanguage: 'fr', articleSection: 'world' };
    const one = { ...files, 'opera.json': { headline: 'Opéra', ...french } };
    expect(slugsOf(storyPageOf(one, 'opera').more)).toHaveLength(6);
    const two = { ...one, 'pont.json': { headline: 'Pont', ...french } };
    expect(slugsOf(storyPageOf(two, 'opera').more)).toEqual(['pont']);
    expect(slugsOf(storyPageOf(two, 'lantern').more)).not.toContain('pont');
  });

  test('of an old story stay the same when a new story is published', () => {
    const later = { ...files, 'mirror.json': { ...files['lantern.json'], datePublished: '2031-06-01T09:00Z' } };
    expect(storyPageOf(later, 'bakery').more).toEqual(storyPageOf(files, 'bakery').more);
  });
});

describe('headlines on a topic', () => {
  const cork = { name: 'Cork', type: 'Place' };
  const levee = 'Levee';
  const undated = (about: readonly unknown[], count: number): Record<string, object> =>
    Object.fromEntries(
      words.slice(0, count).map((word) => [`${word}.json`, { headline: word, articleSection: 'world', about }]),
    );
  /** A topic of most stories makes none of them related. Undated stories have no timeline of it. */
  const files: Record<string, object> = {
    ...undated([levee], 12),
    ...undated([levee, cork], 8),
    'opera.json': { headline: 'Opera', about: [cork] },
  };

  test('come before those of the section, without stories that are listed already', () => {
    const anchor = { ...files['anchor.json'], related: ['bakery'] };
    const { related, moreOn, more } = storyPageOf({ ...files, 'anchor.json': anchor }, 'anchor');
    expect(related.map(({ slug }) => slug)).toEqual(['bakery']);
    expect(moreOn?.topic).toEqual({ slug: 'levee', name: 'Levee' });
    expect(moreOn?.cards).toHaveLength(6);
    expect(slugsOf(moreOn)).not.toContain('bakery');
    // They are enough.
    expect(more).toBeUndefined();
  });

  test('are on a place only if there is no other topic', () => {
    expect(storyPageOf(files, 'opera').moreOn).toMatchObject({ topic: { slug: 'cork' } });
    expect(storyPageOf(files, 'anchor').moreOn).toMatchObject({ topic: { slug: 'levee' } });
  });

  test('are not repeated if the story so far lists the topic', () => {
    const dated = days({ articleSection: 'world', about: [{ name: 'Levee', type: 'Event' }] });
    const { soFar, moreOn } = storyPageOf(dated, 'garden');
    expect(soFar?.topic.slug).toBe('levee');
    expect(moreOn).toBeUndefined();
  });

  test('are those that the story so far has not listed, as are those of the section', () => {
    const flood = { name: 'Flood', type: 'Event' };
    const dated = days({ articleSection: 'world', about: [levee] });
    const affair = ['feather', 'garden', 'hammer'].map((word) => `${word}.json`);
    const inFlood = Object.fromEntries(affair.map((name) => [name, { ...dated[name], about: [flood, levee] }]));
    const { soFar, moreOn } = storyPageOf({ ...dated, ...inFlood }, 'garden');
    expect(slugsOf(soFar)).toEqual(['feather', 'garden', 'hammer']);
    expect(slugsOf(moreOn)).toEqual(['kettle', 'jungle', 'island', 'eagle', 'dragon', 'castle']);
    const apart = Object.fromEntries(
      Object.entries(inFlood).map(([name, story]) => [name, { ...story, about: [flood] }]),
    );
    const { more } = storyPageOf({ ...days({ articleSection: 'world' }), ...apart }, 'garden');
    expect(slugsOf(more)).toEqual(['kettle', 'jungle', 'island', 'eagle', 'dragon', 'castle']);
  });

  test('are in the language of the story', () => {
    const french = { ...files, 'opera.json': { ...files['opera.json'], inLanguage: 'fr' } };
    expect(storyPageOf(french, 'opera')).not.toHaveProperty('moreOn');
  });

  test('are followed by those of the section if they are few', () => {
    const { related, moreOn, more } = storyPageOf({ ...files, ...undated([], 12), ...undated([levee], 2) }, 'anchor');
    expect(related.length + (moreOn?.cards.length ?? 0)).toBe(1);
    expect(more?.cards).toHaveLength(6);
  });
});
