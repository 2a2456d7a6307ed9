import { useEffect, type RefObject } from 'react';

const fieldIn = (container: Element): HTMLElement | null => container.querySelector<HTMLElement>('input[type=search]');

/**
 * Arrow keys move between the field and the results. Escape returns to the field; in the field, it clears
 * the text. Focuses the field when the page opens without a query; with one, the reader came for the results.
 */
export function useSearchKeys(container: RefObject<HTMLElement | null>, onClear: () => void): void {
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    if (document.activeElement === document.body && location.search === '')
      fieldIn(element)?.focus({ preventScroll: true });

    const onKeyDown = (event: KeyboardEvent) => {
      const stops = [fieldIn(element), ...element.querySelectorAll<HTMLElement>('[data-results] a')];
      const current = stops.findIndex((stop) => stop === document.activeElement);
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing || current === -1)
        return;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (current === 0) onClear();
        else stops[0]?.focus();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      const next = step === undefined ? undefined : stops[current + step];
      if (next === undefined || next === null) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [container, onClear]);
}
