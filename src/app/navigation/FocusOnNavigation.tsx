import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, useRevalidator } from 'react-router';
import { hasDirective } from '../../edition/passage-link.ts';
import { afterLayout, afterPaint } from '../../platform/after-layout.ts';
import { announce } from '../../platform/announce.ts';
import { nextPageIsIn } from '../../platform/next-page.ts';
import { elementAt } from './element-at.ts';
import { rememberedFocus, rememberFocus } from './remembered-focus.ts';

/**
 * Does for screen readers and keyboards what browsers do when a document is loaded: moves focus to the new page and
 * announces its title. After Back and Forward, focus returns to the element that had it.
 */
export function FocusOnNavigation() {
  const { key, pathname, search, hash } = useLocation();
  const direction = useNavigationType();
  const shown = useRef({ key, pathname, search });

  useEffect(() => {
    // Browsers that don't support text directives have not scrolled to the passage.
    if (hasDirective(location.hash)) {
      const passage = elementAt(location.hash);
      passage?.scrollIntoView();
      markPassage(passage);
    }
  }, []);

  useLayoutEffect(() => {
    const { current: before } = shown;
    shown.current = { key, pathname, search };
    if (before.pathname !== pathname) nextPageIsIn();
    // A new query is not a new page: focus stays in the search field.
    const isNewQuery = before.pathname === pathname && before.search !== search;
    const stop = rememberFocus(key);
    if (before.key === key) return stop;
    if (!isNewQuery) afterLayout(() => () => markPassage(elementAt(hash)));
    // To move the focus, the browser computes styles. The frame of the new page does not wait for that.
    const cancel = afterPaint(() => {
      const focused = direction === NavigationType.Pop ? rememberedFocus(key) : undefined;
      if (isNewQuery) focused?.focus({ preventScroll: true });
      else focusPage(focused, elementAt(hash));
    });
    return () => {
      cancel();
      stop();
    };
  }, [key, pathname, search, hash, direction]);

  useFocusAfterRetry();
  return null;
}

/** Focuses an element, else the passage, else the element that the page marks for that, else its heading. */
function focusPage(element: HTMLElement | undefined, passage: HTMLElement | null): void {
  const target = element ?? passage ?? document.querySelector<HTMLElement>('main [data-initial-focus]') ?? heading();
  if (target === passage) passage?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  announceTitle();
}

/** Does the same after a retry: the page replaces an error page at the same address, without a navigation. */
function useFocusAfterRetry(): void {
  const { state } = useRevalidator();
  const isRetrying = useRef(false);
  useEffect(() => {
    if (state === 'loading') isRetrying.current = true;
    else if (isRetrying.current) {
      isRetrying.current = false;
      afterPaint(() => {
        heading()?.focus({ preventScroll: true });
        announceTitle();
      });
    }
  }, [state]);
}

/** Says the title in its own language. */
const announceTitle = () =>
  announce([{ text: document.title, lang: document.querySelector('title')?.lang || undefined }]);

const heading = () => document.querySelector<HTMLElement>('h1');

/**
 * Marks the passage that a link has led to. Browsers don't update `:target` when the app navigates, so the stylesheet
 * ignores it from then on. That changes every element's style, and is done only if there is such an element.
 */
function markPassage(passage: HTMLElement | null): void {
  if (mayHaveTarget && document.querySelector(':target') !== null) document.documentElement.dataset['navigated'] = '';
  mayHaveTarget = location.hash !== '';
  marked?.removeAttribute('data-passage');
  passage?.setAttribute('data-passage', '');
  marked = passage;
}

/** Whether the browser may have led to an element. To look for one, it goes through the whole page. */
let mayHaveTarget = true;
let marked: HTMLElement | null = null;
