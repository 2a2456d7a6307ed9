import { describe, expect, test } from 'vitest';
import { editionOf, faultsOf } from '../../../fixtures/copy.ts';

describe('a topic', () => {
  const topics = (...about: unknown[][]) =>
    editionOf(
      Object.fromEntries(about.map((entries, i) => [`story-${i}.json`, { headline: `Story ${i}`, about: entries }])),
    ).topics.map(
      ({ slug, name, kind, stories }) =>
        `${slug}: ${name} (${kind ?? 'unknown'}), ${stories.map((story) => story.slug).join(' ')}`,
    );

  test('is shared by all stories that name it, with the type that one gives', () => {
    expect(
      topics(['ASEAN'], [{ name: ' ASEAN', type: 'Organization' }, 'Oman'], [{ name: 'ASEAN ', type: 'Thing' }]),
    ).toEqual(['asean: ASEAN (Organization), story-0 story-1 story-2', 'oman: Oman (unknown), story-1']);
    expect(topics([{ name: 'Eid', type: 'Thing' }], [{ name: 'Eid', type: 'Event' }])).toEqual([
      'eid: Eid (Event), story-0 story-1',
    ]);
  });

  test('has the address that a story gives, as a browser would follow it', () => {
    const about = (sameAs?: string) => [{ name: 'Cork', type: 'Place', ...(sameAs === undefined ? {} : { sameAs }) }];
    const [topic] = editionOf({
      'a.json': { headline: 'A', about: about() },
      'b.json': { headline: 'B', about: about('https://EXAMPLE.org') },
      'c.json': { headline: 'C', about: about('https://example.org/') },
    }).topics;
    expect(topic?.sameAs).toBe('https://example.org/');
  });

  test('is listed once if a story names it twice', () => {
    expect(topics(['Oman', { name: 'Oman', type: 'Place' }])).toEqual(['oman: Oman (Place), story-0']);
  });

  test.each([
    ['Côte d’Ivoire', "Côte d'Ivoire"],
    ['Cafe\u0301', 'Café'],
    ['Jean‑Luc', 'Jean-Luc'],
    ['“Hamlet”', '"Hamlet"'],
    ['Red   Cross', 'Red Cross'],
    ['Cork\u200e', 'Cork'],
  ])('has one name, however it was typed: %j, %j', (one, other) => {
    expect(topics([one], [other])).toHaveLength(1);
  });

  test.each([
    [['C', 'C++', 'C#'], 'c c-plus-plus c-sharp'],
    [['CO', 'CO₂'], 'co co2'],
    [['1', '+1', '−1'], '1 minus-1 plus-1'],
    [['A', 'A+', 'A-'], 'a a-minus a-plus'],
    [['Henry', 'Henry Ⅳ'], 'henry henry-iv'],
    [['218', '§ 218', '№ 218'], '218 no-218 section-218'],
    [['Love', 'Love ❤', 'Love 🚀'], 'love love-u1f680 love-u2764'],
    [['二四', '二〇四'], '二〇四 二四'],
  ])('stays apart from others: %j', (names, slugs) => {
    expect(
      editionOf({ 'x.json': { headline: 'x', about: names } })
        .topics.map(({ slug }) => slug)
        .join(' '),
    ).toBe(slugs);
  });

  test.each([
    ['US', 'us', 'us'],
    ['CO₂', 'CO2', 'co2'],
    ['Oklahoma', 'Oklahoma!', 'oklahoma'],
    ['A/B', 'A B', 'a-b'],
    ['St. Ives', 'St Ives', 'st-ives'],
  ])('%j can’t have the address of %j', (one, other, slug) => {
    expect(
      faultsOf({ 'a.json': { headline: 'A', about: [one] }, 'b.json': { headline: 'B', about: ['Rain', other] } }),
    ).toEqual([
      `stories/b.json:1:33 "about[1]": ${JSON.stringify(other)} here and ${JSON.stringify(one)} in stories/a.json ` +
        `would both be at /topics/${slug}/; write the name in one way in both stories, or if they are two things, ` +
        `tell them apart by a word, such as ${JSON.stringify(`${other} (…)`)}`,
    ]);
  });

  test.each(['\u00a0', '\u202f', '\u3000', '\u2009'])(
    'of names that differ in their spaces, it says how: %j',
    (space) => {
      const code = `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      expect(
        faultsOf({
          'a.json': { headline: 'A', about: ['New York'] },
          'b.json': { headline: 'B', about: [`New${space}York`] },
        }),
      ).toEqual([
        expect.stringContaining(`/topics/new-york/: their spaces differ, ${code} here and U+0020 there; write`),
      ]);
    },
  );

  test('can’t have two types or two identities', () => {
    const about = (type: string, sameAs: string) => [{ name: 'Georgia', type, sameAs: `https://${sameAs}.example/` }];
    expect(
      faultsOf({
        'a.json': { headline: 'A', about: about('Place', 'state') },
        'b.json': { headline: 'B', about: about('Person', 'singer') },
      }),
    ).toEqual([
      'stories/b.json:1:44 "about[0].type": "Georgia" has the type "Person" here and "Place" in stories/a.json; ' +
        'write one type in both stories, or if they are two things, tell them apart by a word, ' +
        'such as "Georgia (…)"',
      'stories/b.json:1:60 "about[0].sameAs": "Georgia" is "https://singer.example/" here and ' +
        '"https://state.example/" in stories/a.json; write one address in both stories, or if they are two things, ' +
        'tell them apart by a word, such as "Georgia (…)"',
    ]);
  });

  test('has an address of its own, whatever its name', () => {
    const slugs = editionOf({
      'x.json': { headline: 'x', about: ['con', '𝐀𝐁', 'index', `${'long '.repeat(60)}a`, `${'long '.repeat(60)}b`] },
    }).topics.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['con-topic', 'index-topic']));
  });
});
