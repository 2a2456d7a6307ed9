import { createContext, use, useDeferredValue, type ReactNode } from 'react';

/**
 * Whether a page may be painted in two steps. True for pages that are opened by a click. Others are needed whole at
 * once: the built page is complete HTML already, and a page after Back may be scrolled.
 */
export const InSteps = createContext(false);

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
  const isAtOnce = !use(InSteps) || (unlessWide && matchMedia(wide).matches);
  const isDue = useDeferredValue(true, isAtOnce);
  return isDue ? children : null;
}
