import { highlightRange, rangeOfText } from '../platform/highlight.ts';
import { articleElement } from './current-sentence.ts';
import type { Sentence } from './sentences.ts';
import type { Playback } from './player-state.ts';

const highlightName = 'sentence';
/** Marks the block if the sentence itself can't be highlighted; styled in styles/reading.css. */
const blockAttribute = 'data-sentence';

// Not in the stylesheet, because the CSS minifier does not know ::highlight().
const highlightStyle = `::highlight(${highlightName}) {
  background: var(--highlight);
  color: var(--ink);
}
@media (forced-colors: active) {
  ::highlight(${highlightName}) {
    background: Highlight;
    color: HighlightText;
  }
}`;

/** Where an off-screen sentence is scrolled to, as a share of the window's height. */
const scrollTarget = 0.25;

/** The last highlighted sentence, while its page is open. */
let previous: { readonly article: Element; readonly box: () => DOMRect } | undefined;

/**
 * Highlights the spoken sentence if its story is on the open page, and scrolls it into view. Does not
 * scroll if the reader has scrolled away from the sentence before. Undefined removes the highlight.
 */
export function highlightSentence(playback: Playback | undefined): void {
  document.querySelector(`[${blockAttribute}]`)?.removeAttribute(blockAttribute);
  const sentence = playback?.sentences[playback.index];
  const article = playback === undefined ? undefined : articleElement(playback.card.slug);
  const block = blockElement(article, sentence);
  const range =
    sentence && sentenceRange(sentence.block === undefined ? article?.querySelector('header') : block, sentence);
  // Browser translation replaces the words, so that there may be no range.
  if (!highlightRange(highlightName, range, highlightStyle) || range === undefined)
    block?.setAttribute(blockAttribute, '');

  const highlighted = range ?? block;
  if (article === undefined || highlighted === undefined) previous = undefined;
  else follow(article, () => highlighted.getBoundingClientRect());
}

const blockElement = (article: Element | undefined, sentence: Sentence | undefined): Element | undefined =>
  sentence?.block === undefined
    ? undefined
    : [...(article?.querySelectorAll('.passages > *') ?? [])].find(({ id }) => id === sentence.block);

const sentenceRange = (element: Element | null | undefined, { text, offset }: Sentence): Range | undefined =>
  element === null || element === undefined ? undefined : rangeOfText(element, text, offset);

/** Scrolls to the sentence if the one before was in view. */
function follow(article: Element, box: () => DOMRect): void {
  const isFollowed = previous === undefined || previous.article !== article || isPartlyVisible(previous.box());
  previous = { article, box };
  if (!isFollowed || isVisible(box())) return;
  scrollBy({
    top: box().top - innerHeight * scrollTarget,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}

/** Height of the window above the listening bar, in CSS pixels. */
const visibleHeight = (): number =>
  innerHeight - (document.querySelector('[data-listening-bar]')?.getBoundingClientRect().height ?? 0);

const isPartlyVisible = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < visibleHeight();

/** A sentence taller than the window counts as visible when its beginning is near the top. */
const isVisible = ({ top, bottom }: DOMRect): boolean =>
  top >= 0 && (bottom <= visibleHeight() || top <= innerHeight * scrollTarget);
