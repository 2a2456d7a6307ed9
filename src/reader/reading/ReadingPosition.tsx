import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Card } from '../../edition/published.ts';
import { afterLayout } from '../../platform/after-layout.ts';
import { beforeLeaving } from '../../platform/before-leaving.ts';
import { whenVisibleFor } from '../../platform/when-visible.ts';
import { markFinished } from '../history/mark-stories.ts';
import { shortestReading } from '../history/use-mark-opened.ts';
import { isFreshlyOpened, progressOf, readFrom, restorePosition, storePosition } from './position.ts';

/** Milliseconds without scrolling after which the reader's position is stored. */
const storeDelay = 250;
/** The same for a position further up. It is longer: a reader may scroll to the top only to leave the page. */
const storeEarlierDelay = 5000;

/**
 * Wraps a story's text. Stores the reader's position in it and goes back there when the story is opened again. Shows
 * how much has been read as a line at the top of the window.
 */
export function ReadingPosition({ card, children }: { readonly card: Card; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const navigationType = useNavigationType();
  const { slug } = card;

  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- these run once for each story
  useEffect(() => {
    const text = textIn(frame.current);
    const isFresh = isFreshlyOpened(navigationType);
    // A link to a passage goes there instead.
    if (text === undefined || hash !== '' || !isFresh) return;
    return restorePosition(slug, text);
  }, [slug]);

  useLayoutEffect(() => {
    const text = textIn(frame.current);
    return text === undefined ? undefined : trackPosition(card, text, line.current);
  }, [slug]);

  return (
    <div ref={frame}>
      <div ref={line} aria-hidden="true" className="progress-line print:hidden" />
      {children}
    </div>
  );
}

const textIn = (frame: Element | null): Element | undefined => frame?.querySelector('.passages') ?? undefined;

/**
 * Shows the progress while the reader scrolls, and stores the position when they stop or leave.
 * @param line the element that shows the progress
 * @returns a function that ends this
 */
function trackPosition(card: Card, text: Element, line: HTMLElement | null): () => void {
  let isFinished = false;
  /** Marks the story as read once if its end is in the window, or nearly. A reader may then mark it unread. */
  const markIfFinished = () => {
    if (isFinished || progressOf(text) < readFrom) return;
    isFinished = true;
    markFinished(card);
  };
  const store = () => {
    storePosition(card, text, 'further');
    markIfFinished();
  };
  const progress = () => String(scrollY === 0 ? 0 : progressOf(text));
  const show = () => line?.style.setProperty('--progress', progress());
  let timers: ReturnType<typeof setTimeout>[] = [];
  const clearTimers = () => timers.splice(0).forEach(clearTimeout);
  const onScroll = () => {
    show();
    clearTimers();
    timers = [setTimeout(store, storeDelay), setTimeout(() => storePosition(card, text, 'any'), storeEarlierDelay)];
  };
  const onLeave = () => {
    if (timers.length > 0) store();
    clearTimers();
  };
  afterLayout(() => {
    const start = progress();
    // The reader has scrolled before the app started, and may not do so again.
    if (scrollY > 0 && timers.length === 0)
      timers = [setTimeout(() => storePosition(card, text, 'further'), storeDelay)];
    return () => line?.style.setProperty('--progress', start);
  });
  document.addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('visibilitychange', onLeave);
  const stop = beforeLeaving(onLeave);
  // The end of a short story is in the window without scrolling.
  const stopWaiting = whenVisibleFor(shortestReading, markIfFinished);
  addEventListener('popstate', onLeave, { capture: true });
  addEventListener('resize', show);
  return () => {
    clearTimers();
    document.removeEventListener('scroll', onScroll);
    document.removeEventListener('visibilitychange', onLeave);
    stop();
    stopWaiting();
    removeEventListener('popstate', onLeave, { capture: true });
    removeEventListener('resize', show);
  };
}
