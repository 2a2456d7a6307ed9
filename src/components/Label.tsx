import type { ReactNode } from 'react';
import { direction, language } from '#messages/language.ts';

/**
 * Words of the interface. They are in the interface's language in an edition of any language: marked
 * as such for screen readers, and kept together where the text around them runs the other way.
 */
export function Label({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span lang={language} dir={direction} className={className}>
      {children}
    </span>
  );
}
