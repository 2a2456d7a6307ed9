import type { ReactNode } from 'react';

/**
 * Words of the product itself. They are English in an edition of any language: said to be so,
 * for those who hear them, and kept together where the text around them runs the other way.
 */
export function Label({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span lang="en" dir="ltr" className={className}>
      {children}
    </span>
  );
}
