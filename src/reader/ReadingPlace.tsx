import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { Card } from '../edition/published.ts';
import { isFreshlyLoaded, isLoadedPage } from '../platform/loaded-page.ts';
import { heightOf, placeAt } from '../platform/text-place.ts';
import { notice, tell, type Notice } from './notices.ts';
import { places } from './shelves.ts';

/** Where a line being read is thought to be at the least, in CSS pixels from the window's top. */
const readingLine = 24;
/** From here on a story has been read to its end: its last line may be read before the window is scrolled to it. */
const finished = 0.98;
/** Milliseconds without scrolling after which a reader counts as reading. */
const settled = 250;

/**
 * A story's text, which is found again where it was left. Shows how far it has been read as a
 * line at the window's top, and keeps that on this device.
 */
export function ReadingPlace({ card, children }: { readonly card: Card; readonly children: ReactNode }) {
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
    let settling: ReturnType<typeof setTimeout> | undefined;
    const show = () => line.current?.style.setProperty('--progress', String(scrollY === 0 ? 0 : progressOf(text)));
    const keep = () => {
      if (settling === undefined) return;
      clearTimeout(settling);
      settling = undefined;
      keepPlace(card, text);
    };
    const onScroll = () => {
      show();
      clearTimeout(settling);
      settling = setTimeout(keep, settled);
    };
    show();
    document.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', keep);
    addEventListener('resize', show);
    return () => {
      keep();
      document.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', keep);
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

function keepPlace(card: Card, text: Element): void {
  const place = placeAt(text, readingLine);
  const before = places.get(card.slug);
  const isBeginning = place !== undefined && place.offset === 0 && text.firstElementChild?.id === place.block;
  // There is nothing to come back to yet.
  if (place === undefined || (isBeginning && before === undefined)) return;
  const progress = progressOf(text);
  places.put(card.slug, { ...before, ...place, card, at: new Date().toISOString(), progress: progress >= finished ? 1 : progress });
}

/** @returns a function that takes away what the reader was told of it */
function goBackTo(slug: string, text: Element): (() => void) | undefined {
  const place = places.get(slug);
  const height = place === undefined || place.progress >= finished ? undefined : heightOf(text, place);
  if (height === undefined || height < innerHeight) return undefined;
  scrollBy({ top: height - readingLine, behavior: 'instant' });
  const there = scrollY;
  const told: Notice = { text: 'You are back where you stopped reading.', action: { label: 'Go to the top', run: () => scrollTo({ top: 0 }) } };
  tell(told);
  const end = () => {
    document.removeEventListener('scroll', onScroll);
    if (notice() === told) tell(undefined);
  };
  // A reader who goes on has seen it.
  const onScroll = () => {
    if (Math.abs(scrollY - there) > innerHeight / 2) end();
  };
  document.addEventListener('scroll', onScroll, { passive: true });
  return end;
}
