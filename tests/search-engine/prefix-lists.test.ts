import { describe, expect, test } from 'vitest';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { editionFile } from '../fixtures/copy.ts';
import { collectPostings } from '../../src/search-engine/collect-postings.ts';
import { IndexTerms, indexStory, settingsFor } from '../../src/search-engine/index-story.ts';
import { maxCompletions, withPrefixLists } from '../../src/search-engine/prefix-lists.ts';

const letters = (number: number) => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));

describe('the last word of a query', () => {
  test.each([9, maxCompletions, maxCompletions + 1, 300])('matches any of %i words that it begins', (count) => {
    const { ask } = archive(
      Object.fromEntries([
        // Each is in two stories, so that the rarest is the one that is looked for.
        ...Array.from({ length: count * 2 }, (_, i) => [
          `story-${i}.json`,
          { headline: `Story fin${letters(i % count)} ${i}` },
        ]),
        ['other.json', { headline: 'California sets budget' }],
        ['want.json', { headline: 'California sets finzz for spyware' }],
      ]),
    );
    for (const text of ['california fin', 'spyware f', 'sets fi']) {
      const answer = ask(text);
      expect(answer.matched).toBe('everything');
      expect(slugsOf(answer)).toEqual(['want']);
    }
    const all = ask('fin', 1000);
    expect(all.total).toEqual({ kind: 'exactly', stories: count * 2 + 1 });
    expect(slugsOf(ask('finaa '))).toHaveLength(2);
  });

  test('matches all terms that a character begins in a script without spaces', () => {
    const { ask } = archive({
      'edition.json': { ...editionFile, inLanguage: 'ja' },
      ...Object.fromEntries(
        Array.from({ length: 90 }, (_, i) => [`s-${i}.json`, { headline: `大${String.fromCharCode(0x4e10 + i)}` }]),
      ),
    });
    expect(ask('大', 5).total).toEqual({ kind: 'exactly', stories: 90 });
  });
});

test('a list has each story once, with the weight of its heaviest word', () => {
  const document = { description: '', subjects: [], text: '', filterTerms: ['#world'] };
  const stories = Array.from({ length: maxCompletions + 1 }, (_, i) => ({
    ...document,
    headline: `s${letters(i)} s${letters(i)} s${letters(i + 1)} 2026 é`,
  }));
  const all = new IndexTerms();
  const settings = settingsFor(0, { buckets: 0, files: 0 });
  const collected = collectPostings(
    stories.map((one) => indexStory(one, settings, all)),
    all,
  );
  const { terms, starts, postings } = withPrefixLists(collected, stories.length);
  expect(terms).toEqual([...terms].toSorted((a, b) => (a < b ? -1 : 1)));
  const number = terms.indexOf('*s');
  expect(starts[number + 1]! - starts[number]!).toBe(stories.length);
  const listOf = (term: string) => [...postings.subarray(starts[terms.indexOf(term)], starts[terms.indexOf(term) + 1])];
  expect(listOf('*s')[0]).toBe(listOf('saa')[0]);
  // Other terms keep their lists.
  for (const [i, term] of collected.terms.entries())
    expect(listOf(term)).toEqual([...collected.postings.subarray(collected.starts[i], collected.starts[i + 1])]);
});

describe('accents that the reader types', () => {
  const { ask } = archive({
    'edition.json': { ...editionFile, inLanguage: 'vi' },
    'a-ban.json': { headline: 'Bán thang máy', body: ['Nội dung.'] },
    'b-ban.json': { headline: 'Bàn thắng muộn', body: ['Nội dung.'] },
    'c-ban.json': { headline: 'Bạn thắng lớn', body: ['Nội dung.'] },
  });

  test.each([
    ['Bàn thắng', ['b-ban', 'c-ban', 'a-ban']],
    ['bàn thắn', ['b-ban', 'c-ban', 'a-ban']],
    ['Ba\u0300n tha\u0306\u0301ng', ['b-ban', 'c-ban', 'a-ban']],
    ['bán', ['a-ban', 'c-ban', 'b-ban']],
    ['ban thang', ['a-ban', 'c-ban', 'b-ban']],
  ])('put the stories with them first: %s', (text, slugs) => {
    expect(slugsOf(ask(text))).toEqual(slugs);
  });

  test('find stories without them too', () => {
    expect(slugsOf(ask('máỷ'))).toEqual(['a-ban']);
  });
});
