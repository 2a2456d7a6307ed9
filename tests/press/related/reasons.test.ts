import { describe, expect, test } from 'vitest';
import { gistOf, type Document } from '../../../src/press/related/features.ts';
import { namesIn } from '../../../src/press/related/names.ts';
import { reasoner } from '../../../src/press/related/reasons.ts';

const document = (slug: string, more: Partial<Document>): Document => ({
  slug,
  language: 'en',
  headline: slug,
  description: '',
  topics: [],
  keywords: [],
  text: '',
  ...more,
});

/** Enough other stories for a word to be known as rare. */
const crowd = Array.from({ length: 40 }, (_, i) =>
  document(`other-${i}`, { text: `Nothing of note happened in town number ${i}.` }),
);

const both = (a: Partial<Document>, b: Partial<Document>) => {
  const documents = [document('a', a), document('b', b), ...crowd];
  return reasoner(documents, documents.map(gistOf))('a', 'b').names;
};
const person = (name: string) => ({ slug: name.toLowerCase().replace(' ', '-'), name, type: 'Person' });

describe('what two stories both mention', () => {
  test('is who both are about, before the things', () => {
    const rain = { slug: 'rain', name: 'Rain', type: 'Thing' };
    expect(both({ topics: [rain, person('Ada Byrne')] }, { topics: [rain, person('Ada Byrne')] })).toEqual([
      'Ada Byrne',
      'Rain',
    ]);
  });

  test('is told from what one is about and the other names', () => {
    const kind = (b: Partial<Document>) => {
      const documents = [document('a', { topics: [person('Ada Byrne')] }), document('b', b), ...crowd];
      return reasoner(documents, documents.map(gistOf))('a', 'b').kind;
    };
    expect(kind({ topics: [person('Ada Byrne')] })).toBe('about');
    expect(kind({ text: 'On Monday it was Byrne who spoke.' })).toBe('mentions');
  });

  test('is who one is about and the other names, by the last name too', () => {
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'On Monday it was Byrne who spoke.' })).toEqual([
      'Ada Byrne',
    ]);
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'Nobody spoke.' })).toEqual([]);
  });

  test('is not whom a quarter of the edition is about', () => {
    const [ada, rare] = [person('Ada Byrne'), person('Max Held')];
    const about = (count: number) => [
      document('a', { topics: [ada, rare] }),
      document('b', { topics: [ada, rare] }),
      document('c', { topics: [ada] }),
      ...crowd.map((other, i) => ({ ...other, topics: i < count ? [ada] : [] })),
    ];
    const shared = (count: number, other: string) => reasoner(about(count), about(count).map(gistOf))('a', other).names;
    expect(shared(30, 'b')).toEqual(['Max Held']);
    expect(shared(30, 'c')).toEqual([]);
    expect(shared(3, 'c')).toEqual(['Ada Byrne']);
  });

  test('is the names in their texts, as the first writes them', () => {
    const text = 'Ferries from Kuala Lumpur met the mayor of Valdelobos on Monday.';
    expect(both({ text }, { text: 'Last Monday the road to Kuala Lumpur was shut.' })).toEqual(['Kuala Lumpur']);
  });

  test('is a rare word where there is no name, whole and not cut', () => {
    expect(both({ text: 'The lighthouses were lit.' }, { text: 'Two lighthouse keepers left.' })).toEqual([
      'lighthouses',
    ]);
    expect(both({ language: 'ja', text: '古い堤防が崩れた。' }, { language: 'ja', text: '堤防を直す。' })).toEqual([
      '堤防',
    ]);
  });

  test('is nothing where nothing is sure', () => {
    expect(both({ text: 'Nothing happened.' }, { text: 'It was quiet on Monday.' })).toEqual([]);
    const two = [
      document('a', { text: 'The lighthouse was lit.' }),
      document('b', { text: 'The lighthouse is dark.' }),
    ];
    expect(reasoner(two, two.map(gistOf))('a', 'b').names).toEqual([]);
  });
});

test('names are told from words that begin a sentence, from days and from where people come from', () => {
  expect([...namesIn('Waves broke. On Tuesday the Russian ship Aurora left Dar es Salaam.', 'en')]).toEqual([
    'Aurora',
    'Dar es Salaam',
  ]);
});
