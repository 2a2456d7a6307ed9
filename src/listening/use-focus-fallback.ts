import { useLayoutEffect, type RefObject } from 'react';

/** Focuses the first button of the bar; without a bar, the Listen button; without one, the page's content. */
function focusFallback(): void {
  const fallback =
    document.querySelector<HTMLElement>('[data-listening-bar] button') ??
    document.querySelector<HTMLElement>('[data-listen]:not(.invisible)') ??
    document.querySelector<HTMLElement>('main');
  fallback?.focus({ preventScroll: true });
}

/** Moves focus to a fallback when the element that has focus is removed, so that a keyboard user keeps a position. */
export function useFocusFallback(removable: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = removable.current;
    return () => {
      // A microtask later, because React may insert the fallback in the same commit.
      if (element?.contains(document.activeElement) === true) queueMicrotask(focusFallback);
    };
  }, [removable]);
}
