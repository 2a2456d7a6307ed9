import type { ReactNode } from 'react';
import { direction, language } from '#messages/language.ts';

/**
 * Words of the interface. An edition may be in any language: these words are marked as the interface's language for
 * screen readers, and isolated from text around them that runs in the other direction.
 */
export function Label({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span lang={language} dir={direction} className={className}>
      {children}
    </span>
  );
}
