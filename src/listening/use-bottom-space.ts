import { useLayoutEffect, type RefObject } from 'react';

/** Sets `--bottom-space`, the room that the page leaves at the bottom of the window, to the height of a bar there. */
export function useBottomSpace(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bottom-space', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--bottom-space');
    };
  }, [bar]);
}
