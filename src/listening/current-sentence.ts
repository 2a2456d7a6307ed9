/** Where a story stands on the page that is open, and how far its reader is in it. */
import { placeAt, readingLine } from '../platform/text-place.ts';
import type { Sentence } from './sentences.ts';

/** A story's element; undefined where the page is another's. */
export const articleOf = (slug: string): Element | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-listen]')]
    .find(({ dataset }) => dataset['listen'] === slug)
    ?.closest('article') ?? undefined;

/**
 * Which sentence a reader has come to who asks to hear the rest: the one at the window's top, and
 * the first as long as the headline is in view, or once all has been read.
 */
export function sentenceHere(slug: string, sentences: readonly Sentence[]): number {
  const article = articleOf(slug);
  const text = article?.querySelector('.passages');
  const headline = article?.querySelector('h1');
  if (text === null || text === undefined || (headline?.getBoundingClientRect().bottom ?? 0) > 0) return 0;
  const place = placeAt(text, readingLine);
  const block = place === undefined ? -1 : sentences.findIndex((sentence) => sentence.block === place.block);
  if (place === undefined || block === -1) return 0;
  return sentences.findLastIndex(
    (sentence, i) => i >= block && sentence.block === place.block && (i === block || sentence.offset <= place.offset),
  );
}
