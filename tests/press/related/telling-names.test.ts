import { describe, expect, test } from 'vitest';
import { both } from '../../fixtures/related/two-stories.ts';

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
