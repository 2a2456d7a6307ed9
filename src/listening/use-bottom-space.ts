import { useLayoutEffect, type RefObject } from 'react';

/** Sets `--bottom-space` (see app.css) to the height of a bar at the bottom of the window, so that the page leaves room for it. */
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
