import { useEffect, useState, type RefObject } from 'react';
import { afterLayout } from '../platform/after-layout.ts';
import { PassageBar } from './PassageBar.tsx';
import { quoteFromSelection, type Quote } from './quote.ts';

/** Milliseconds without a change after which a selection counts as complete. */
const selectionDelay = 150;

/** The toolbar to share the words that are selected in a story, if there are any. */
export function SelectedPassage({
  title,
  url,
  language,
  frame,
}: {
  readonly title: string;
  /** Returns the story's canonical address. */
  readonly url: () => string;
  readonly language: string | undefined;
  /** The element that contains the story and this toolbar. */
  readonly frame: RefObject<HTMLElement | null>;
}) {
  const [passage, setPassage] = useState<{ readonly quote: Quote; readonly selectionBox: DOMRect }>();

  useEffect(() => {
    const readSelection = () => {
      const selection = document.getSelection();
      const story = frame.current?.firstElementChild;
      if (selection === null || story === null || story === undefined) return;
      if (isInCopyField(document.activeElement)) return;
      const quote = quoteFromSelection(selection, story, language);
      setPassage(quote === undefined ? undefined : { quote, selectionBox: quote.range.getBoundingClientRect() });
    };
    const stop = watchSelection(readSelection);
    // Words were selected while this code was loading.
    const cancel = afterLayout(() => {
      readSelection();
      return undefined;
    });
    return () => {
      cancel();
      stop();
    };
  }, [frame, language]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPassage(undefined);
      if (event.key === 'Tab' && !event.shiftKey && focusBar(frame.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [frame]);

  return passage === undefined ? null : <PassageBar {...passage} title={title} url={url()} />;
}

/** Whether an element is the bar's field to copy from, in which the reader makes another selection. */
const isInCopyField = (element: Element | null): boolean => element?.closest('[data-passage-bar] textarea') != null;

/** @returns a function that ends the watch */
function watchSelection(onSettled: () => void): () => void {
  let timer = 0;
  const onChange = () => {
    clearTimeout(timer);
    timer = window.setTimeout(onSettled, selectionDelay);
  };
  document.addEventListener('selectionchange', onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', onChange);
  };
}

/**
 * Moves focus to the bar's first button. The browser itself would move it to the next link after the
 * selected words.
 * @returns whether it did: not if there is no bar, nor if focus is inside the story or the bar already
 */
function focusBar(frame: Element | null): boolean {
  const button = frame?.querySelector<HTMLElement>('[data-passage-bar] button');
  if (frame === null || button === null || button === undefined) return false;
  if (frame.contains(document.activeElement)) return false;
  button.focus();
  return true;
}
