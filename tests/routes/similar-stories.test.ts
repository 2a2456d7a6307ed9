import { describe, expect, test } from 'vitest';
import type { Card, Words } from '../../src/edition/published.ts';
import { similarStories, addressWords } from '../../src/routes/similar-stories.ts';

const card = (slug: string): Card => ({ slug, headline: slug, text: { kind: 'headline-only' } });

/** The words of some slugs, as the word files of an edition have them. */
function wordsIn(...slugs: string[]): Words {
  const words = [...new Set(slugs.flatMap((slug) => slug.split('-')))];
  return words.map((word) => ({ word, cards: slugs.filter((slug) => slug.split('-').includes(word)).map(card) }));
}

const known = wordsIn(
  'rubio-lavrov-asean-kuala-lumpur',
  'us-sanctions-on-russia-could-expand',
  'belgorod-region-nighttime-shelling',
  'iran-us-nuclear-talks-oman',
);
const like = (pathname: string): string[] => similarStories(addressWords(pathname), known).map(({ slug }) => slug);

describe('the words of an address', () => {
  test.each([
    ['/stories/rubio-lavrov-asean/', ['rubio', 'lavrov', 'asean']],
    ['/2026/03/Belgorod-Shelling.html', ['belgorod', 'shelling']],
    ['/stories/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/', ['москва']],
    ['/stories/cafe%CC%81-closes/', ['café', 'closes']],
    ['/a-an-to/', []],
    ['/', []],
    ['/stories/storm-storm-storm/', ['storm']],
    ['/stories/%zz-broken/', ['broken']],
  ])('of %s', (pathname, words) => {
    expect(addressWords(pathname)).toEqual(words);
  });

  test('are at most eight, however long the address is', () => {
    const address = `/${Array.from({ length: 500 }, (_, i) => `word${i}`).join('-')}/`;
    expect(addressWords(address)).toHaveLength(8);
  });
});

describe('an unknown address', () => {
  test('with a typing error finds its story', () => {
    expect(like('/stories/rubio-lavorv-asean-kuala-lumpur/')).toEqual(['rubio-lavrov-asean-kuala-lumpur']);
    expect(like('/stories/belgorad/')).toEqual(['belgorod-region-nighttime-shelling']);
  });

  test('that is cut off finds its story', () => {
    expect(like('/stories/us-sanctions-on-rus')).toEqual(['us-sanctions-on-russia-could-expand']);
    expect(like('/stories/bel')).toEqual(['belgorod-region-nighttime-shelling']);
  });

  test('as on another site finds the story with the same words', () => {
    expect(like('/2026/03/09/lavrov-and-rubio-to-meet.html')).toEqual(['rubio-lavrov-asean-kuala-lumpur']);
  });

  test('that shares one word by chance finds nothing', () => {
    expect(like('/shop/nuclear-family-board-game-reviews/')).toEqual([]);
    expect(like('/region/weather-tomorrow/')).toEqual([]);
  });

  test('without words finds nothing', () => {
    expect(like('/wp-login.php')).toEqual([]);
    expect(like('/')).toEqual([]);
    expect(similarStories(['rubio'], [])).toEqual([]);
  });

  test('finds the most similar first, and five at most', () => {
    const storms = wordsIn(
      'storm-in-cork',
      'storm-in-kerry',
      'storm-in-clare',
      'storm-in-mayo',
      'storm-in-sligo',
      'storm-in-donegal',
      'cork-storm-harbour',
    );
    const found = similarStories(['storm', 'cork', 'harbour'], storms).map(({ slug }) => slug);
    expect(found[0]).toBe('cork-storm-harbour');
    expect(similarStories(['storm'], storms)).toHaveLength(5);
  });

  test.each([
    ['four letters, no edit', 'cokr', 'cork', []],
    ['five letters, one edit', 'korky', 'corky', ['corky']],
    ['five letters, not two edits', 'kirky', 'corky', []],
    ['seven letters, not two edits', 'harvist', 'hervost', []],
    ['eight letters, two edits', 'harbaurs', 'herbours', ['herbours']],
  ])('allows typing errors by the length of the word: %s', (_, typed, slug, found) => {
    expect(similarStories([typed], wordsIn(slug)).map((card) => card.slug)).toEqual(found);
  });

  test('prefers exact words to typing errors', () => {
    const found = similarStories(['harbour', 'closes'], wordsIn('harbor-closes', 'harbour-closes'));
    expect(found.map((card) => card.slug)).toEqual(['harbour-closes', 'harbor-closes']);
  });
});

test('a word that resembles two words of a story counts once', () => {
  expect(similarStories(['harbour', 'reopens'], wordsIn('harbour-harbours'))).toEqual([]);
});
