import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { Card } from '../../edition/published.ts';
import { isFreshlyLoaded, isLoadedPage } from '../../platform/loaded-page.ts';
import { heightOf, placeAt, readingLine } from '../../platform/text-place.ts';
import { closeNotice, showNotice, type Notice } from '../notices.ts';
import { readingPositions } from '../storage/collections.ts';

/** From here on a story has been read to its end: its last line may be read before the window is scrolled to it. */
const finished = 0.98;
/** Milliseconds without scrolling after which a reader counts as reading. */
const settled = 250;
/** The same for a place further up: a reader who goes to the top to leave has not gone back to reading there. */
const settledBack = 5000;

/**
 * A story's text, which is found again where it was left. Shows how far it has been read as a
 * line at the window's top, and keeps that on this device.
 */
export function ReadingPosition({ card, children }: { readonly card: Card; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const direction = useNavigationType();
  const { slug } = card;

  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- a story is opened once, by whatever led to it
  useEffect(() => {
    const text = textIn(frame.current);
    // A link to a passage leads there and nowhere else.
    if (text === undefined || hash !== '' || !isFreshlyOpened(direction)) return;
    return goBackTo(slug, text);
  }, [slug]);

  // Its end comes before the page is taken away, so that a place can still be looked up.
  useLayoutEffect(() => {
    const text = textIn(frame.current);
    if (text === undefined) return;
    const show = () => line.current?.style.setProperty('--progress', String(scrollY === 0 ? 0 : progressOf(text)));
    let timers: ReturnType<typeof setTimeout>[] = [];
    const stop = () => timers.splice(0).forEach(clearTimeout);
    const onScroll = () => {
      show();
      stop();
      timers = [
        setTimeout(() => keepPlace(card, text, 'on'), settled),
        setTimeout(() => keepPlace(card, text, 'back'), settledBack),
      ];
    };
    const onLeave = () => {
      if (timers.length > 0) keepPlace(card, text, 'on');
      stop();
    };
    show();
    document.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onLeave);
    addEventListener('resize', show);
    return () => {
      onLeave();
      document.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onLeave);
      removeEventListener('resize', show);
    };
  }, [slug]);

  return (
    <div ref={frame}>
      <div ref={line} aria-hidden="true" className="progress-line print:hidden" />
      {children}
    </div>
  );
}

const textIn = (frame: Element | null): Element | undefined => frame?.querySelector('.passages') ?? undefined;

/** Not by Back or Forward, nor by a reload, where the browser has its own place; nor where the reader has begun already. */
function isFreshlyOpened(direction: NavigationType): boolean {
  if (!isLoadedPage()) return direction !== NavigationType.Pop;
  return isFreshlyLoaded() && scrollY === 0;
}

/** How much of a text has been in the window, from 0 to 1. */
function progressOf(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  return height === 0 ? 1 : Math.max(0, Math.min(1, (innerHeight - top) / height));
}

/** @param direction whether only a place further on than the one that is kept is to be kept, or one further back too */
function keepPlace(card: Card, text: Element, direction: 'on' | 'back'): void {
  const place = placeAt(text, readingLine);
  const before = readingPositions.get(card.slug);
  const isBeginning = place !== undefined && place.offset === 0 && text.firstElementChild?.id === place.block;
  // There is nothing to come back to yet.
  if (place === undefined || (isBeginning && before === undefined)) return;
  const seen = progressOf(text);
  const progress = seen >= finished ? 1 : seen;
  if (direction === 'on' && before !== undefined && progress < before.progress) return;
  readingPositions.put(card.slug, { ...before, ...place, card, at: new Date().toISOString(), progress });
}

/** @returns a function that takes away what the reader was told of it */
function goBackTo(slug: string, text: Element): (() => void) | undefined {
  const place = readingPositions.get(slug);
  const height = place === undefined || place.progress >= finished ? undefined : heightOf(text, place);
  if (height === undefined || height < innerHeight) return undefined;
  scrollBy({ top: height - readingLine, behavior: 'instant' });
  const there = scrollY;
  const told: Notice = {
    text: 'You are back where you stopped reading.',
    action: { label: 'Go to the top', run: () => scrollTo({ top: 0 }) },
  };
  showNotice(told);
  const end = () => {
    document.removeEventListener('scroll', onScroll);
    closeNotice(told);
  };
  // A reader who goes on has seen it.
  const onScroll = () => {
    if (Math.abs(scrollY - there) > innerHeight / 2) end();
  };
  document.addEventListener('scroll', onScroll, { passive: true });
  return end;
}
