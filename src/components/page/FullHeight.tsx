import type { ReactNode } from 'react';

/**
 * The part of a page that is filled from this device. It is as high as the window from the start, so that the footer
 * doesn't move when its content appears.
 */
export const FullHeight = ({ children }: { readonly children: ReactNode }) => (
  <div className="min-h-svh print:min-h-0">{children}</div>
);
