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
describe('the reason that two stories are related has', () => {
  test('no last name of two people, if there is no other name', () => {
    const other = 'On Monday Otto Byrne spoke. Then Byrne left.';
    const quiet = 'On Monday Ada Byrne spoke. Then Byrne left.';
    expect(both({ text: quiet }, { text: other })).toEqual([]);
    expect(both({ text: quiet }, { text: quiet.replace('Ada', 'Adeline') })).toEqual(['Byrne']);
    expect(both({ text: quiet }, { text: quiet.replace('Ada', 'President') })).toEqual(['Byrne']);
    // The family's name stands first in Chinese.
    expect(
      both({ text: 'On Monday Lin Bo spoke. Then Lin left.' }, { text: 'On Monday Lin Ka ate. Lin left.' }),
    ).toEqual([]);
    expect(both({ text: `${quiet} He saw Olm.` }, { text: `${other} He saw Olm.` })).toEqual(['Byrne', 'Olm']);
  });

  test('no people beside its country in French', () => {
    const text = 'Ils ont vu la Zubanie. Tous les Zubaniens, comme une Zubanienne ou un Zubanais, sont de Zubanie.';
    expect(both({ language: 'fr', text }, { language: 'fr', text })).toEqual(['Zubanie']);
  });

  test('no country before the name of a person in Vietnamese', () => {
    const vietnamese = (name: string, alone: string) =>
      both(
        { language: 'vi', text: `Hôm qua ông đã gặp ${name} ở đây.` },
        { language: 'vi', text: `Hôm qua họ gặp ${name} và ${alone} đã nói.` },
      );
    expect(vietnamese('Pháp Laurent Berthold', 'Laurent Berthold')).toEqual(['Laurent Berthold']);
    expect(vietnamese('Ada Laurent Berthold', 'Laurent Berthold')).toEqual(['Ada Laurent Berthold']);
  });
});
