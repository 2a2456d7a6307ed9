import { useLayoutEffect, type RefObject } from 'react';

/** Where focus goes from something that is taken away with it: to the bar's switch, else to what began it. */
function focusOnSwitch(): void {
  const next =
    document.querySelector<HTMLElement>('[data-listening-bar] button') ??
    document.querySelector<HTMLElement>('[data-listen]:not(.invisible)') ??
    document.querySelector<HTMLElement>('main');
  next?.focus({ preventScroll: true });
}

/** Keeps a keyboard's place when what has focus goes away. */
export function useFocusKept(taken: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = taken.current;
    return () => {
      // What takes its place is there only after this turn.
      if (element?.contains(document.activeElement) === true) queueMicrotask(focusOnSwitch);
    };
  }, [taken]);
}
