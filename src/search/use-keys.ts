import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** A function that stays the same, and does what the one of the last rendering does. */
export function useEvent<Args extends readonly unknown[]>(handle: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}

const fieldIn = (frame: Element): HTMLElement | null => frame.querySelector<HTMLElement>('input[type=search]');

/**
 * Has the arrow keys go from the field through the results and back, and Escape go back to the
 * field, and in it clear it: who leaves a result has not done with the search.
 * A page that opens to search is one to type into.
 */
export function useKeys(frame: RefObject<HTMLElement | null>, clear: () => void): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    // Where there are results already, they are what the reader has come for.
    if (document.activeElement === document.body && location.search === '')
      fieldIn(element)?.focus({ preventScroll: true });

    const onKey = (event: KeyboardEvent) => {
      const places = [fieldIn(element), ...element.querySelectorAll<HTMLElement>('[data-results] a')];
      const place = places.findIndex((other) => other === document.activeElement);
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing || place === -1) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (place === 0) clear();
        else places[0]?.focus();
        return;
      }
      const next =
        event.key === 'ArrowDown' ? places[place + 1] : event.key === 'ArrowUp' ? places[place - 1] : undefined;
      if (next === undefined || next === null) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [frame, clear]);
}

/** Tells that a result is followed. */
export function useFollowed(frame: RefObject<HTMLElement | null>, onFollow: () => void): void {
  useEffect(() => {
    const element = frame.current;
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-results] a') !== null) onFollow();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [frame, onFollow]);
}
