import { createContext, use, useDeferredValue, type ReactNode } from 'react';

/** Whether the page's parts may appear one after the other. They appear together where the page is complete already. */
export const InSteps = createContext(false);

/** Where the sidebar is beside the text: the breakpoint `wide` of the stylesheet. */
const wide = '(min-width: 64rem)';

/**
 * A part of the page that is below the first screen. On a page that was opened by a click it is rendered right after
 * the rest has been painted, so that the headline appears sooner. Nothing above it may move when it appears.
 */
export function Later({
  unlessWide = false,
  children,
}: {
  /** For parts that are on the first screen if the window is wide. */
  readonly unlessWide?: boolean;
  readonly children: ReactNode;
}) {
  const isAtOnce = !use(InSteps) || (unlessWide && matchMedia(wide).matches);
  const isDue = useDeferredValue(true, isAtOnce);
  return isDue ? children : null;
}
