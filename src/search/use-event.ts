import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function whose identity never changes and that calls the latest handler, like React's effect events. */
export function useEvent<Args extends readonly unknown[]>(handler: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
