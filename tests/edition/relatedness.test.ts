import { describe, expect, test } from 'vitest';
import { relate, type Document } from '../../src/edition/relatedness.ts';

const document = (slug: string, headline: string, more: Partial<Document> = {}): Document => ({
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
  document('harbour', 'Harbour wall breaks overnight', { topics: ['storm', 'cork'] }),
  document('wall', 'Garden wall painted by pupils', { topics: ['school'] }),
  document('ferries', 'Ferries stay in port as waves rise', { topics: ['storm', 'cork'] }),
  document('bakery', 'Bakery wins prize with rye bread', { topics: ['food'] }),
  document('orchestra', 'Orchestra tours islands', { topics: ['music'] }),
  document('cheese', 'Cheese makers fear a dry summer', { topics: ['food'] }),
  document('chess', 'Chess champion retires', { topics: ['games'] }),
];

describe('related stories', () => {
  test('are those about the same, before those that share a word', () => {
    expect(relate(documents)('harbour', 8)).toEqual(['ferries', 'wall']);
  });

  test('are none where nothing is shared', () => {
    expect(relate(documents)('chess', 8)).toEqual([]);
  });

  test('are never the story itself, and no more than asked for', () => {
    const alike = ['a', 'b', 'c', 'd'].map((slug) => document(slug, 'Storm over Cork', { topics: ['storm'] }));
    const related = relate([...alike, ...documents]);
    expect(related('b', 9)).not.toContain('b');
    expect(related('b', 2)).toEqual(['a', 'c']);
  });

  test('are those whose text speaks of the same, where no subjects are given', () => {
    const related = relate([
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

  test('are not brought together by words that most stories have', () => {
    const related = relate(['Rain', 'Snow', 'Hail', 'Frost', 'Thaw', 'Fog'].map((word) => document(word.toLowerCase(), `${word} expected today`)));
    expect(related('rain', 8)).toEqual([]);
  });

  test('are in the same language, whatever its region', () => {
    const related = relate([
      document('en', 'Taifun Gaemi Manila', { topics: ['gaemi'] }),
      document('us', 'Taifun Gaemi Taipei', { topics: ['gaemi'], language: 'en-US' }),
      document('de', 'Taifun Gaemi Manila', { topics: ['gaemi'], language: 'de' }),
    ]);
    expect(related('en', 8)).toEqual(['us']);
    expect(related('de', 8)).toEqual([]);
  });

  test('are the same each time, and equal ones in the edition’s order', () => {
    const alike = ['z', 'm', 'a', 'q'].map((slug) => document(slug, 'Storm over Cork', { topics: ['storm'] }));
    const all = [...alike, ...documents];
    expect(relate(all)('z', 3)).toEqual(['m', 'a', 'q']);
    expect(all.map(({ slug }) => relate(all)(slug, 8))).toEqual(all.map(({ slug }) => relate(all)(slug, 8)));
  });

  test('of an unknown story, or in an empty edition, are none', () => {
    expect(relate(documents)('unheard-of', 8)).toEqual([]);
    expect(relate([])('harbour', 8)).toEqual([]);
  });

  test('come to terms with words that are names of object properties', () => {
    const related = relate([
      document('one', 'constructor toString hasOwnProperty', { topics: ['__proto__'] }),
      document('two', 'constructor toString valueOf', { topics: ['__proto__'] }),
      ...documents,
    ]);
    expect(related('one', 8)).toEqual(['two']);
  });
});
