import { createContext, use, useDeferredValue, type ReactNode } from 'react';

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
  const isDue = useDeferredValue(true, isAtOnce);
  return isDue ? children : null;
}
