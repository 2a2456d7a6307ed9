import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useRevalidator } from 'react-router';
import { blockOf, hasDirective } from '../edition/passage-link.ts';
import { announce, announcement } from '../platform/announce.ts';
import { focusKept, keepFocus } from './focus.ts';

/**
 * What a document load does for a reader and a client navigation does not: moves focus to
 * the new page, says its title once, and on the way back returns focus to where it was.
 */
export function Announcer() {
  const { key, pathname, search, hash } = useLocation();
  const direction = useNavigationType();
  const [said, setSaid] = useState({ text: '', times: 0 });
  const shown = useRef({ key, pathname, search });

  // What is said twice is another text to a listener, and to the region that says it.
  useEffect(
    () => announcement.watch(() => setSaid(({ times }) => ({ text: announcement.get(), times: times + 1 }))),
    [],
  );

  useEffect(() => {
    // The document has been loaded for words that this browser cannot find: their paragraph stands for them.
    if (hasDirective(location.hash)) {
      const passage = passageAt(location.hash);
      passage?.scrollIntoView();
      markPassage(passage);
    }
  }, []);

  useEffect(() => {
    const { current: before } = shown;
    shown.current = { key, pathname, search };
    // Another question on the same page is no other page: its reader stays where they type.
    const asks = before.pathname === pathname && before.search !== search;
    const kept = direction === NavigationType.Pop ? focusKept(key) : undefined;
    if (asks) kept?.focus({ preventScroll: true });
    else if (before.key !== key) {
      const passage = passageAt(hash);
      const target =
        kept ??
        passage ??
        document.querySelector<HTMLElement>('main [data-opens-here]') ??
        document.querySelector<HTMLElement>('h1');
      if (target === passage) passage?.setAttribute('tabindex', '-1');
      markPassage(passage);
      target?.focus({ preventScroll: true });
      announce(document.title);
    }
    return keepFocus(key);
  }, [key, pathname, search, hash, direction]);

  // A page that could not be shown and now can be has the same address; its reader is told all the same.
  const { state } = useRevalidator();
  const tried = useRef(false);
  useEffect(() => {
    if (state === 'loading') tried.current = true;
    else if (tried.current) {
      tried.current = false;
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      announce(document.title);
    }
  }, [state]);

  return (
    <p role="status" aria-live="polite" className="only-read-aloud">
      <span key={said.times}>{said.text}</span>
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

/** The element that an address's fragment names. */
function passageAt(hash: string): HTMLElement | null {
  const id = blockOf(hash);
  return id === undefined ? null : document.getElementById(id);
}
