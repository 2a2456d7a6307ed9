import { describe, expect, test } from 'vitest';
import { featuresOf, type StoryDocument } from '../../../src/press/related/features.ts';
import { createReasons } from '../../../src/press/related/reasons.ts';

const document = (slug: string, more: Partial<StoryDocument>): StoryDocument => ({
  slug,
  language: 'en',
  headline: slug,
  description: '',
  topics: [],
  keywords: [],
  text: '',
  ...more,
});

/** Enough other stories to know which words are rare. */
const crowd = Array.from({ length: 40 }, (_, i) =>
  document(`other-${i}`, { text: `Nothing of note happened in town number ${i}.` }),
);

const both = (a: Partial<StoryDocument>, b: Partial<StoryDocument>) => {
  const documents = [document('a', a), document('b', b), ...crowd];
  return createReasons(documents, documents.map(featuresOf))('a', 'b').names;
};
const person = (name: string) => ({ slug: name.toLowerCase().replace(' ', '-'), name, type: 'Person' });

describe('the reason that two stories are related', () => {
  test('is the topics of both, people before things', () => {
    const rain = { slug: 'rain', name: 'Rain', type: 'Thing' };
    expect(both({ topics: [rain, person('Ada Byrne')] }, { topics: [rain, person('Ada Byrne')] })).toEqual([
      'Ada Byrne',
      'Rain',
    ]);
  });

  test('is of another kind if only one story has the topic', () => {
    const kind = (b: Partial<StoryDocument>) => {
      const documents = [document('a', { topics: [person('Ada Byrne')] }), document('b', b), ...crowd];
      return createReasons(documents, documents.map(featuresOf))('a', 'b').kind;
    };
    expect(kind({ topics: [person('Ada Byrne')] })).toBe('about');
    expect(kind({ text: 'On Monday it was Byrne who spoke.' })).toBe('mentions');
  });

  test('is a topic of one that the other names, by the last name too', () => {
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'On Monday it was Byrne who spoke.' })).toEqual([
      'Ada Byrne',
    ]);
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'Nobody spoke.' })).toEqual([]);
  });

  test('is not a topic of more than a quarter of the edition', () => {
    const [ada, rare] = [person('Ada Byrne'), person('Max Held')];
    const about = (count: number) => [
      document('a', { topics: [ada, rare] }),
      document('b', { topics: [ada, rare] }),
      document('c', { topics: [ada] }),
      ...crowd.map((other, i) => ({ ...other, topics: i < count ? [ada] : [] })),
    ];
    const shared = (count: number, other: string) =>
      createReasons(about(count), about(count).map(featuresOf))('a', other).names;
    expect(shared(30, 'b')).toEqual(['Max Held']);
    expect(shared(30, 'c')).toEqual([]);
    expect(shared(3, 'c')).toEqual(['Ada Byrne']);
  });

  test('is the names in both texts, as the first writes them', () => {
    const text = 'Ferries from Kuala Lumpur met the mayor of Valdelobos on Monday.';
    expect(both({ text }, { text: 'Last Monday the road to Kuala Lumpur was shut.' })).toEqual(['Kuala Lumpur']);
  });

  test('is the rarest names first, without parts of others', () => {
    const text = 'It was seen in Valdelobos, in Kuala Lumpur and in Lumpur.';
    const stories = [
      document('a', { text }),
      document('b', { text }),
      document('c', { text: 'They went to Valdelobos.' }),
      ...crowd,
    ];
    expect(createReasons(stories, stories.map(featuresOf))('a', 'b').names).toEqual(['Kuala Lumpur', 'Valdelobos']);
  });

  test('is a rare word of both texts if there is no name, in full', () => {
    expect(both({ text: 'The lighthouses were lit.' }, { text: 'Two lighthouse keepers left.' })).toEqual([
      'lighthouses',
    ]);
    expect(both({ language: 'ja', text: '古い堤防が崩れた。' }, { language: 'ja', text: '堤防を直す。' })).toEqual([
      '堤防',
    ]);
  });

  test('is nothing if nothing is certain', () => {
    expect(both({ text: 'Nothing happened.' }, { text: 'It was quiet on Monday.' })).toEqual([]);
    const two = [
      document('a', { text: 'The lighthouse was lit.' }),
      document('b', { text: 'The lighthouse is dark.' }),
    ];
    expect(createReasons(two, two.map(featuresOf))('a', 'b').names).toEqual([]);
  });
});
