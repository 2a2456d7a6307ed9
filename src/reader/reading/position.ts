/** Storing how far the reader got in a story, and going back there. */
import { NavigationType } from 'react-router';
import * as messages from '#messages/reader/controls.ts';
import type { Card } from '../../edition/published.ts';
import { afterLayout } from '../../platform/after-layout.ts';
import { isFreshlyLoaded, isLoadedPage } from '../../platform/loaded-page.ts';
import { topOf, positionAt, readingLine } from '../../platform/text-position.ts';
import { closeNotice, showNotice, type Notice } from '../notices.ts';
import { briefCard, readingPositions } from '../storage/collections.ts';

/** From this progress on a story counts as finished: the last line can be read before the page is fully scrolled. */
const finished = 0.98;

/** From this progress on a story counts as read: its end was reached, or nearly. */
export const readFrom = 0.95;

let isFirstStory = true;

/**
 * Whether a story was opened anew. With Back, Forward or a reload the browser or the router restores the scroll
 * position; and a reader who has scrolled before the page was hydrated is reading already. Called once for each story
 * that is opened.
 */
export function isFreshlyOpened(navigationType: NavigationType): boolean {
  const isLoaded = isFirstStory && isLoadedPage();
  isFirstStory = false;
  // The first page has the type of Back and Forward.
  return isLoaded ? isFreshlyLoaded() && scrollY === 0 : navigationType !== NavigationType.Pop;
}

/** How much of a text has been in the window, from 0 to 1. */
export function progressOf(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  return height === 0 ? 1 : Math.max(0, Math.min(1, (innerHeight - top) / height));
}

/** @param which 'further' stores the position only if it is not before the stored one */
export function storePosition(card: Card, text: Element, which: 'further' | 'any'): void {
  const position = positionAt(text, readingLine);
  const stored = readingPositions.get(card.slug);
  const isAtStart = position !== undefined && position.offset === 0 && text.firstElementChild?.id === position.block;
  // A reader who has not left the start has no position to go back to.
  if (position === undefined || (isAtStart && stored === undefined)) return;
  const seen = progressOf(text);
  const progress = seen >= finished ? 1 : seen;
  if (which === 'further' && stored !== undefined && progress < stored.progress) return;
  const at = new Date().toISOString();
  const shortened = Math.round(progress * 1000) / 1000;
  readingPositions.put(card.slug, { ...stored, ...position, card: briefCard(card), at, progress: shortened });
}

/**
 * Scrolls to the stored position in a story after its layout, and shows a notice with a button to the top. A position
 * in the first window needs neither.
 * @returns a function that closes the notice
 */
export function restorePosition(slug: string, text: Element): (() => void) | undefined {
  const stored = readingPositions.get(slug);
  if (stored === undefined || stored.progress >= finished) return undefined;
  let close = () => {};
  const cancel = afterLayout(() => {
    const height = topOf(text, stored);
    // The page before may have been scrolled. It is scrolled to its top only after this.
    if (height === undefined || scrollY + height < innerHeight) return undefined;
    const top = scrollY + height - readingLine;
    return () => {
      close = openAt(top);
    };
  });
  return () => {
    cancel();
    close();
  };
}

/** Scrolls to a height of the page, and shows the notice. @returns a function that closes it */
function openAt(top: number): () => void {
  scrollTo({ top, behavior: 'instant' });
  const restored: Notice = {
    text: messages.positionRestored,
    action: { label: messages.goToTop, run: () => scrollTo({ top: 0 }) },
  };
  showNotice(restored);
  const start = scrollY;
  const end = () => {
    document.removeEventListener('scroll', onScroll);
    closeNotice(restored);
  };
  // A reader who goes on reading does not need the notice any more.
  const onScroll = () => {
    if (Math.abs(scrollY - start) > innerHeight / 2) end();
  };
  document.addEventListener('scroll', onScroll, { passive: true });
  return end;
}
