import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useRevalidator } from 'react-router';
import { focusKept, keepFocus } from './focus.ts';

/**
 * What a document load does for a reader and a client navigation does not: moves focus to
 * the new page, says its title once, and on the way back returns focus to where it was.
 */
export function Announcer() {
  const { key, hash } = useLocation();
  const direction = useNavigationType();
  const [title, setTitle] = useState('');
  const shown = useRef(key);

  useEffect(() => {
    if (shown.current !== key) {
      shown.current = key;
      const passage = passageAt(hash);
      const kept = direction === NavigationType.Pop ? focusKept(key) : undefined;
      const target = kept ?? passage ?? document.querySelector<HTMLElement>('h1');
      if (target === passage) passage?.setAttribute('tabindex', '-1');
      markPassage(passage);
      target?.focus({ preventScroll: true });
      setTitle(document.title);
    }
    return keepFocus(key);
  }, [key, hash, direction]);

  // A page that could not be shown and now can be has the same address; its reader is told all the same.
  const { state } = useRevalidator();
  const tried = useRef(false);
  useEffect(() => {
    if (state === 'loading') tried.current = true;
    else if (tried.current) {
      tried.current = false;
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      setTitle(document.title);
    }
  }, [state]);

  return (
    <p role="status" aria-live="polite" className="only-read-aloud">
      <span key={title}>{title}</span>
    </p>
  );
}

/**
 * Marks the passage that a link has led to. To the browser it is the target only where the
 * document was loaded for it; from the first navigation on, the mark is ours alone.
 */
function markPassage(passage: HTMLElement | null): void {
  document.documentElement.dataset['navigated'] = '';
  document.querySelector('[data-passage]')?.removeAttribute('data-passage');
  passage?.setAttribute('data-passage', '');
}

/** The element that an address's fragment names; a fragment that is no text names none. */
function passageAt(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
