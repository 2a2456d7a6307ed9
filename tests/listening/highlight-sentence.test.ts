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
