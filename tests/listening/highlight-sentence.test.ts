// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { beforeEach, expect, test, vi } from 'vitest';
import { highlightSentence } from '../../src/listening/highlight-sentence.ts';

const sentences = [
  { text: 'It rained.', offset: 0, block: 'p1' },
  { text: 'All night.', offset: 11, block: 'p1' },
];
const card = { slug: 'flood', headline: 'The river rises', text: { kind: 'full' as const, minutes: 1 } };
const playback = (index: number) => ({ card, language: 'en', sentences, index });

/** Tops of the sentences in the window, in CSS pixels. */
let tops: Record<string, number> = {};
const scrollBy = vi.fn<(options: ScrollToOptions) => void>();

beforeEach(() => {
  scrollBy.mockReset();
  Object.assign(globalThis, { scrollBy, matchMedia: () => ({ matches: true }), innerHeight: 800 });
  Range.prototype.getBoundingClientRect = function box() {
    return new DOMRect(0, tops[this.toString()] ?? 0, 100, 20);
  };
  document.body.innerHTML = `<article><header><h1>The river rises</h1></header><button data-listen="flood"></button>
    <div class="passages"><p id="p1">It rained. All night.</p></div></article>`;
  highlightSentence(undefined);
});

test('a sentence below the window is scrolled to a quarter of its height', () => {
  tops = { 'It rained.': 700, 'All night.': 900 };
  highlightSentence(playback(0));
  expect(scrollBy).not.toHaveBeenCalled();
  highlightSentence(playback(1));
  expect(scrollBy).toHaveBeenCalledWith({ top: 700, behavior: 'instant' });
});

test('a sentence behind the listening bar counts as out of view', () => {
  document.body.insertAdjacentHTML('beforeend', '<section data-listening-bar></section>');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 700, 100, 100));
  tops = { 'It rained.': 690 };
  highlightSentence(playback(0));
  expect(scrollBy).toHaveBeenCalledWith({ top: 490, behavior: 'instant' });
});

test('the page does not scroll for a reader who has scrolled away, and follows again later', () => {
  tops = { 'It rained.': 700, 'All night.': 750 };
  highlightSentence(playback(0));
  tops = { 'It rained.': -900, 'All night.': -850 };
  highlightSentence(playback(1));
  expect(scrollBy).not.toHaveBeenCalled();
  tops = { 'It rained.': 900, 'All night.': 10 };
  highlightSentence(playback(0));
  expect(scrollBy).toHaveBeenCalledOnce();
});

test('without a match in the text, as after machine translation, the paragraph is marked', () => {
  const paragraph = document.querySelector('#p1');
  paragraph?.replaceChildren('Es regnete. Die ganze Nacht.');
  highlightSentence(playback(0));
  expect(paragraph).toHaveAttribute('data-sentence');
  highlightSentence(undefined);
  expect(paragraph).not.toHaveAttribute('data-sentence');
});

test.each([
  ['at the top of the window', 0, 20, false],
  ['partly above the window', -1, 20, true],
  ['at the bottom of the window', 780, 20, false],
  ['partly below the window', 781, 20, true],
  ['taller than the window, beginning in its first quarter', 200, 900, false],
  ['taller than the window, beginning further down', 201, 900, true],
])('a sentence %s is scrolled to: %s', (_, top, height, scrolls) => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  highlightSentence(playback(0));
  expect(scrollBy).toHaveBeenCalledTimes(Number(scrolls));
});

test.each([
  ['just above the window', -20, false],
  ['partly in view at the top', -19, true],
  ['partly in view at the bottom', 799, true],
  ['just below the window', 800, false],
])('the page follows from a sentence %s: %s', (_, top, follows) => {
  tops = { 'It rained.': 10, 'All night.': 900 };
  highlightSentence(playback(0));
  tops = { 'It rained.': top, 'All night.': 900 };
  highlightSentence(playback(1));
  expect(scrollBy).toHaveBeenCalledTimes(Number(follows));
});

test('the page scrolls smoothly unless the reader wants reduced motion', () => {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  tops = { 'It rained.': 900 };
  highlightSentence(playback(0));
  expect(scrollBy).toHaveBeenCalledWith({ top: 700, behavior: 'smooth' });
});

test('a page that is opened again is followed, wherever the reader was on the one before', () => {
  tops = { 'It rained.': 10, 'All night.': 900 };
  highlightSentence(playback(0));
  // The range of a text that has been removed is empty.
  tops = { '': -900, 'All night.': 900 };
  const article = document.querySelector('article');
  article?.replaceWith(article.cloneNode(true));
  highlightSentence(playback(1));
  expect(scrollBy).toHaveBeenCalledOnce();
});

test('the headline is scrolled to, and no paragraph is marked for it', () => {
  tops = { 'The river rises': 900 };
  highlightSentence({ ...playback(0), sentences: [{ text: 'The river rises', offset: 0 }] });
  expect(scrollBy).toHaveBeenCalledWith({ top: 700, behavior: 'instant' });
  expect(document.querySelector('[data-sentence]')).toBeNull();
});

test('a story that is not on the open page is not marked', () => {
  highlightSentence({ ...playback(0), card: { ...card, slug: 'chess' } });
  expect(document.querySelector('[data-sentence]')).toBeNull();
  expect(scrollBy).not.toHaveBeenCalled();
});
