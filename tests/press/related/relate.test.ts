import { describe, expect, test } from 'vitest';
import type { StoryDocument, StoryTopic } from '../../../src/press/related/features.ts';
import { relate } from '../../../src/press/related/relate.ts';

const about = (...names: string[]): StoryTopic[] => names.map((name) => ({ slug: name, name }));

/** The slugs of the stories related to one. */
const relatedIn = (documents: readonly StoryDocument[]) => {
  const { related } = relate(documents);
  return (slug: string, limit: number) => related(slug, limit).map((other) => other.slug);
};

const document = (slug: string, headline: string, more: Partial<StoryDocument> = {}): StoryDocument => ({
  slug,
  language: 'en',
  headline,
  description: '',
  topics: [],
  keywords: [],
  text: '',
  ...more,
});

const documents = [
  document('harbour', 'Harbour wall breaks overnight', { topics: about('storm', 'cork') }),
  document('wall', 'Garden wall painted by pupils', { topics: about('school') }),
  document('ferries', 'Ferries stay in port as waves rise', { topics: about('storm', 'cork') }),
  document('bakery', 'Bakery wins prize with rye bread', { topics: about('food') }),
  document('orchestra', 'Orchestra tours islands', { topics: about('music') }),
  document('cheese', 'Cheese makers fear a dry summer', { topics: about('food') }),
  document('chess', 'Chess champion retires', { topics: about('games') }),
];

describe('related stories', () => {
  test('are those with the same topics, not those whose headlines share a word', () => {
    expect(relatedIn(documents)('harbour', 8)).toEqual(['ferries']);
  });

  test('are those with the same topics and names in a very small edition too', () => {
    const harbour = [
      document('fog', 'Fog closes harbour', { topics: about('bay') }),
      document('report', 'Coastguard reports on collision of ferry', {
        topics: about('bay', 'coastguard'),
        text: 'It had looked into why a freighter touched the ferry.',
      }),
      document('ferry', 'Freighter touches ferry', { topics: about('bay', 'coastguard'), text: 'Nobody was hurt.' }),
      document('bread', 'Rye bread', { topics: about('food') }),
      document('chess', 'Champion retires', { topics: about('games') }),
    ];
    expect(relatedIn(harbour)('ferry', 8)).toContain('report');
    expect(relatedIn(harbour)('chess', 8)).toEqual([]);
  });

  test('are none if nothing is shared', () => {
    expect(relatedIn(documents)('chess', 8)).toEqual([]);
  });

  test('are never the story itself, and no more than asked for', () => {
    const alike = ['a', 'b', 'c', 'd'].map((slug) => document(slug, 'Storm over Cork', { topics: about('storm') }));
    const related = relatedIn([...alike, ...documents]);
    expect(related('b', 9)).not.toContain('b');
    expect(related('b', 2)).toEqual(['a', 'c']);
  });

  test('are those with similar texts if stories have no topics', () => {
    const related = relatedIn([
      document('one', 'Long night', { text: 'Tanker lost oil near lighthouse.' }),
      document('two', 'Short day', { text: 'Oil that tanker lost reached beaches.' }),
      document('three', 'Warm week', { text: 'Apples ripen early.' }),
      document('four', 'Cold month', { text: 'Skaters are out on canals.' }),
      document('five', 'Quiet year', { text: 'Few letters came in.' }),
      document('six', 'Busy weekend', { text: 'Buses run late.' }),
      document('seven', 'Dull evening', { text: 'Nothing was on stage.' }),
      document('eight', 'Slow season', { text: 'Hotels close rooms.' }),
    ]);
    expect(related('one', 8)).toEqual(['two']);
  });

  test('are none if only common words are shared', () => {
    const related = relatedIn(
      ['Rain', 'Snow', 'Hail', 'Frost', 'Thaw', 'Fog'].map((word) =>
        document(word.toLowerCase(), `${word} expected today`),
      ),
    );
    expect(related('rain', 8)).toEqual([]);
  });

  test('are in the same language, whatever its region', () => {
    const related = relatedIn([
      document('en', 'Taifun Gaemi Manila', { topics: about('gaemi') }),
      document('us', 'Taifun Gaemi Taipei', { topics: about('gaemi'), language: 'en-US' }),
      document('de', 'Taifun Gaemi Manila', { topics: about('gaemi'), language: 'de' }),
    ]);
    expect(related('en', 8)).toEqual(['us']);
    expect(related('de', 8)).toEqual([]);
  });

  test('are the same each time, equal ones in the order of the edition', () => {
    const alike = ['z', 'm', 'a', 'q'].map((slug) => document(slug, 'Storm over Cork', { topics: about('storm') }));
    const all = [...alike, ...documents];
    expect(relatedIn(all)('z', 3)).toEqual(['m', 'a', 'q']);
    expect(all.map(({ slug }) => relatedIn(all)(slug, 8))).toEqual(all.map(({ slug }) => relatedIn(all)(slug, 8)));
  });

  test('of an unknown story, or in an empty edition, are none', () => {
    expect(relatedIn(documents)('unheard-of', 8)).toEqual([]);
    expect(relatedIn([])('harbour', 8)).toEqual([]);
  });

  test('may have words and topics named like properties of objects', () => {
    const related = relatedIn([
      document('one', 'constructor toString hasOwnProperty', { topics: about('__proto__') }),
      document('two', 'constructor toString valueOf', { topics: about('__proto__') }),
      ...documents,
    ]);
    expect(related('one', 8)).toEqual(['two']);
  });

  test('are many for an event of many stories, and none for a story that only shares some of its words', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}x${i}`).join(' ');
    const related = relatedIn([
      ...Array.from({ length: 14 }, (_, i) =>
        document(`event-${i}`, `QuotedSubject ${i}`, { text: `${words('flood', 15)} ${words(`own${i}`, 15)}` }),
      ),
      document('stranger', 'Headline', { text: `${words('flood', 4)} ${words('stranger', 40)}` }),
      ...Array.from({ length: 40 }, (_, i) =>
        document(`lone-${i}`, `QuotedSubject ${i}`, { text: words(`lone${i}`, 30) }),
      ),
    ]);
    expect(related('event-3', 10).filter((slug) => slug.startsWith('event-'))).toHaveLength(10);
    expect(related('stranger', 10)).toEqual([]);
    expect(related('lone-1', 10)).toEqual([]);
  });

  /** Stories with nothing in common, so that rare words are known as rare. */
  const crowd = Array.from({ length: 40 }, (_, i) =>
    document(`crowd-${i}`, `Headline ${i}`, { text: `alone${i} apart${i} single${i} only${i}` }),
  );

  test('are the same in whatever order the edition has its stories', () => {
    const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `w${from + i}x`).join(' ');
    // Each story shares fewer words with the next ones, so that no two are equally close.
    const stories = Array.from({ length: 12 }, (_, i) =>
      document(`s-${i}`, `Headline ${i}`, { text: words(i * 3, 20) }),
    );
    const one = relatedIn([...stories, ...crowd]);
    const other = relatedIn([...stories, ...crowd].toReversed());
    expect(one('s-4', 8).length).toBeGreaterThan(3);
    for (const { slug } of stories) expect(other(slug, 8)).toEqual(one(slug, 8));
  });

  test('have a second version of one behind a story that says something else', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}x`).join(' ');
    const shared = words('flood', 30);
    const report = `${shared} ${words('report', 12)}`;
    const stories = [
      document('a-story', 'Flood', { text: `${shared} ${words('own', 10)}` }),
      document('b-report', 'Flood report', { text: report }),
      document('c-copy', 'Flood report', { text: `${report} again` }),
      document('d-other', 'Flood warning', { text: `${words('flood', 24)} ${words('other', 20)}` }),
      ...crowd,
    ];
    const { related, areVersions } = relate(stories);
    expect(areVersions('b-report', 'c-copy')).toBe(true);
    const listed = related('a-story', 8).map(({ slug }) => slug);
    expect(listed.toSorted()).toEqual(['b-report', 'c-copy', 'd-other']);
    expect(listed[1]).toBe('d-other');
  });

  test.each([
    ['a-full', 'b-thin'],
    ['b-thin', 'a-full'],
  ])('are none if one of both is a headline with topics and nothing but a word is shared (%s)', (slug) => {
    const stories = [
      document('a-full', 'A yeti moored', { text: 'The yeti moored at dawn.' }),
      document('b-thin', 'Yeti', { topics: about('aviation') }),
      ...crowd,
    ];
    expect(relatedIn(stories)(slug, 8)).toEqual([]);
    // Without topics the same word relates them.
    const both = stories.map((story) => (story.slug === 'b-thin' ? { ...story, topics: [] } : story));
    expect(relatedIn(both)(slug, 8)).toHaveLength(1);
  });

  test('are chosen from equally close ones by their slugs, wherever the edition has them', () => {
    const alike = Array.from({ length: 20 }, (_, i) =>
      document(`s-${i + 10}`, `Headline ${i}`, { topics: about('storm'), text: `one${i} two${i} three${i} four${i}` }),
    );
    const [one, other] = [[...alike, ...crowd], [...alike, ...crowd].toReversed()].map(relatedIn);
    expect(one?.('s-20', 16)).toHaveLength(16);
    expect(other?.('s-20', 16).toSorted()).toEqual(one?.('s-20', 16).toSorted());
  });

  test('are closer if they are of about the same day', () => {
    const storm = (slug: string, date: string) =>
      document(slug, `Storm ${slug}`, { topics: about('storm'), text: `${slug}x ${slug}y`, date });
    const stories = [
      storm('a-old', '2016-03-09'),
      storm('b-story', '2026-03-09'),
      storm('c-new', '2026-03-10'),
      ...crowd,
    ];
    expect(relatedIn(stories)('b-story', 8)).toEqual(['c-new', 'a-old']);
  });
});
