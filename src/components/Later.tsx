import { createContext, startTransition, use, useEffect, useState, type ReactNode } from 'react';
import { afterPaint } from '../platform/after-layout.ts';

/** How many headlines of each list were in the window or above it when a page was left, by `nameOfList`. */
export type NeededHeadlines = ReadonlyMap<string, number>;

/**
 * Whether a page may be painted in two steps. True for pages that are opened by a click. After Back, a page may be
 * scrolled, and needs as many headlines as were in the window or above it. Others are needed whole at once: the built
 * page is complete HTML already.
 */
export const InSteps = createContext<boolean | NeededHeadlines>(false);

/** Matches windows that have the sidebar beside the text. The same as the breakpoint `wide` in styles/theme.css. */
const wide = '(min-width: 64rem)';

/**
 * A part of the page below the first screen. After a click it is rendered once the rest has been painted, so that the
 * headline appears sooner. It must not move anything above it when it appears.
 */
export function Later({
  unlessWide = false,
  children,
}: {
  /** Renders the part at once in a wide window, where it is on the first screen. */
  readonly unlessWide?: boolean;
  readonly children: ReactNode;
}) {
  const isAtOnce = use(InSteps) !== true || (unlessWide && matchMedia(wide).matches);
  return useIsDue(isAtOnce) ? children : null;
}

/**
 * Whether a part of a page is to be rendered: not until the page has been painted without it. React's own deferred
 * values begin before that, and may delay the paint.
 * @param isAtOnce whether the part is rendered with the page. Later changes have no effect
 */
export function useIsDue(isAtOnce: boolean): boolean {
  const [isDue, setDue] = useState(isAtOnce);
  useEffect(() => {
    if (isDue) return undefined;
    return afterPaint(() => startTransition(() => setDue(true)));
  }, [isDue]);
  return isDue;
}
