import { useEffect, type RefObject } from 'react';

/** Calls back when a link in the results is followed, by any kind of click or by a key. */
export function useResultClick(container: RefObject<HTMLElement | null>, onResultClick: () => void): void {
  useEffect(() => {
    const element = container.current;
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-results] a') !== null) onResultClick();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [container, onResultClick]);
}
