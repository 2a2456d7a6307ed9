import type { ReactNode } from 'react';
import { direction, language } from '#messages/language.ts';
import { Parts } from './Parts.tsx';

/**
 * A message with content of the edition inside: names, dates, headlines. The sentence runs in the direction of the
 * interface, but only its own words are marked as the language of the interface. Content of unknown direction comes
 * in a `<bdi>`.
 */
export function Message({ of, className }: { readonly of: readonly ReactNode[]; readonly className?: string }) {
  return (
    <span dir={direction} className={className}>
      <Parts of={of} lang={language} />
    </span>
  );
}
