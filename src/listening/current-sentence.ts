/** Finds a story on the open page, and the reader's position in it. */
import { positionAt, readingLine } from '../platform/text-position.ts';
import type { Sentence } from './sentences.ts';

/** A story's `<article>`; undefined if the open page shows another story. */
export const articleElement = (slug: string): Element | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-listen]')]
    .find(({ dataset }) => dataset['listen'] === slug)
    ?.closest('article') ?? undefined;

/**
 * Index of the sentence at the top of the window. It is 0 while the headline is in view, after the
 * end of the text, and if the page shows another story.
 */
export function currentSentence(slug: string, sentences: readonly Sentence[]): number {
  const article = articleElement(slug);
  const text = article?.querySelector('.passages');
  const headline = article?.querySelector('h1');
  if (text === null || text === undefined || (headline?.getBoundingClientRect().bottom ?? 0) > 0) return 0;
  const position = positionAt(text, readingLine);
  if (position === undefined) return 0;
  const first = sentences.findIndex(({ block }) => block === position.block);
  if (first === -1) return 0;
  return sentences.findLastIndex(
    ({ block, offset }, i) => block === position.block && (i === first || offset <= position.offset),
  );
}
