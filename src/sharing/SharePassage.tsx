import { useEffect, useRef, useState, type ReactNode } from 'react';
import { afterLayout } from '../platform/after-layout.ts';
import type { PassageBar } from './PassageBar.tsx';
import type { Quote, quoteFromSelection } from './quote.ts';

/** Milliseconds without a change after which a selection counts as complete. */
const selectionDelay = 150;

/** The code that handles a selection. It is loaded when words are first selected. */
interface PassageCode {
  readonly quoteFromSelection: typeof quoteFromSelection;
  readonly PassageBar: typeof PassageBar;
}

interface SelectedPassage {
  readonly quote: Quote;
  readonly selectionBox: DOMRect;
}

/** Wraps a story's text. When the reader selects words of it, a toolbar to share them appears. */
export function SharePassage({
  title,
  url,
  language,
  children,
}: {
  readonly title: string;
  /** Returns the story's canonical address. */
  readonly url: () => string;
  readonly language: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [passage, setPassage] = useState<SelectedPassage>();
  const [hasSelected, setHasSelected] = useState(false);
  const [code, setCode] = useState<PassageCode>();

  useEffect(() => {
    // Without the code, the reader can still copy words with the browser's own menu.
    if (hasSelected) loadPassageCode().then(setCode, () => undefined);
  }, [hasSelected]);

  useEffect(() => {
    const readSelection = () => {
      const selection = document.getSelection();
      if (selection?.isCollapsed === false) setHasSelected(true);
      const story = frame.current?.firstElementChild;
      if (code === undefined || selection === null || story === null || story === undefined) return;
      if (isInCopyField(document.activeElement)) return;
      const quote = code.quoteFromSelection(selection, story, language);
      setPassage(quote === undefined ? undefined : { quote, selectionBox: quote.range.getBoundingClientRect() });
    };
    const stop = watchSelection(readSelection);
    // Words may have been selected before the app started, or while the code was loading.
    const cancel = afterLayout(() => {
      readSelection();
      return undefined;
    });
    return () => {
      cancel();
      stop();
    };
  }, [language, code]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPassage(undefined);
      if (event.key === 'Tab' && !event.shiftKey && focusBar(frame.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div ref={frame} className="relative">
      {children}
      {passage === undefined || code === undefined ? null : <code.PassageBar {...passage} title={title} url={url()} />}
    </div>
  );
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

async function loadPassageCode(): Promise<PassageCode> {
  const [{ quoteFromSelection }, { PassageBar }] = await Promise.all([
    import('./quote.ts'),
    import('./PassageBar.tsx'),
  ]);
  return { quoteFromSelection, PassageBar };
}
