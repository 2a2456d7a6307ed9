import type { ReactNode } from 'react';

/** The heading of a group of headlines, under a heavy rule. */
export function SectionHeading({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} className="border-t-3 border-strong pt-2.5 pb-2 font-sans text-heading font-bold">
      {children}
    </h2>
  );
}
