import { useLayoutEffect, type RefObject } from 'react';

/** Has the page leave room at its foot for something that stands at the window's: see `--foot` in app.css. */
export function useFoot(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const measured = new ResizeObserver(() => style.setProperty('--foot', `${element.offsetHeight}px`));
    measured.observe(element);
    return () => {
      measured.disconnect();
      style.removeProperty('--foot');
    };
  }, [bar]);
}
