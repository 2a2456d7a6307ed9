import { lightRange, rangeOf } from '../platform/highlight-range.ts';
import { articleOf } from './current-sentence.ts';
import type { Reading } from './listening.ts';

/** How the stylesheet knows the sentence that is being said; a block is marked where that is all that can be. */
const name = 'sentence';
const mark = 'data-sentence';

// With the player and not in the pages' own stylesheet, which the build's tools would be puzzled by it in.
const look = `::highlight(${name}) {
  background: var(--lit);
  color: var(--ink);
}
@media (forced-colors: active) {
  ::highlight(${name}) {
    background: Highlight;
    color: HighlightText;
  }
}`;

/** Of the window's height: where a sentence is put that was out of view. */
const comfortable = 0.25;

/** The sentence that was lit last, as long as its page is open. */
let last: { readonly article: Element; readonly box: () => DOMRect } | undefined;

/**
 * Lights the sentence that is being said, where its story is open, and brings it into view: but
 * not for a reader who has scrolled away from the one before.
 */
export function lightSentence(reading: Reading | undefined): void {
  document.querySelector(`[${mark}]`)?.removeAttribute(mark);
  const sentence = reading?.sentences[reading.at];
  const article = reading === undefined ? undefined : articleOf(reading.card.slug);
  const block =
    sentence?.block === undefined
      ? undefined
      : [...(article?.querySelectorAll('.passages > *') ?? [])].find(({ id }) => id === sentence.block);
  const within = sentence?.block === undefined ? article?.querySelector('header') : block;
  const range =
    sentence === undefined || within === null || within === undefined
      ? undefined
      : rangeOf(within, sentence.text, sentence.offset);
  // A translator has put other words there: the block is what is left to show.
  if (!lightRange(name, range, look) || range === undefined) block?.setAttribute(mark, '');

  const lit = range ?? block;
  if (article === undefined || lit === undefined) {
    last = undefined;
    return;
  }
  const box = () => lit.getBoundingClientRect();
  const stays = last === undefined || last.article !== article || isSeen(last.box());
  last = { article, box };
  if (stays && !isWhole(box()))
    scrollBy({
      top: box().top - innerHeight * comfortable,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
}

/** Where the bar at the window's foot begins. */
const floor = (): number =>
  innerHeight - (document.querySelector('[data-listening-bar]')?.getBoundingClientRect().height ?? 0);

const isSeen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < floor();
/** A sentence that is higher than the window is as good as whole from its beginning. */
const isWhole = ({ top, bottom }: DOMRect): boolean =>
  top >= 0 && (bottom <= floor() || top <= innerHeight * comfortable);
