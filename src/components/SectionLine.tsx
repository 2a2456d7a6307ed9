import { useEffect, useRef } from 'react';
import { frontAddress, sectionAddress } from '../edition/addresses.ts';
import type { Link } from '../edition/published.ts';
import { PageLink } from './PageLink.tsx';

/** The sections in a row; on a phone it scrolls sideways, to where the reader is. */
export function SectionLine({ sections, current, className }: {
  readonly sections: readonly Link[];
  /** Slug of the section the page is in, or `front`. */
  readonly current: string | undefined;
  readonly className: string;
}) {
  const line = useRef<HTMLUListElement>(null);
  // oxlint-disable react/exhaustive-effect-dependencies -- where the reader is has changed
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (line.current === null || here === null || here === undefined) return;
    const hidden = here.offsetLeft + here.offsetWidth - line.current.clientWidth;
    if (hidden > 0) line.current.scrollLeft = hidden + 24;
  }, [current]);

  if (sections.length === 0) return null;
  return (
    <nav aria-label="Sections" className={`font-sans text-label ${className}`}>
      <ul ref={line} className="sideways relative flex gap-x-6.5 wide:flex-wrap">
        <Entry to={frontAddress} current={current === 'front'}>
          Front page
        </Entry>
        {sections.map(({ slug, name }) => (
          <Entry key={slug} to={sectionAddress(slug)} current={current === slug}>
            {name}
          </Entry>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ to, current, children }: { readonly to: string; readonly current: boolean; readonly children: string }) {
  return (
    <li>
      <PageLink
        to={to}
        current={current ? 'true' : undefined}
        className="block border-b-3 border-transparent pt-3.5 pb-2.5 aria-[current]:border-spot aria-[current]:text-spot -outline-offset-2"
      >
        {children}
      </PageLink>
    </li>
  );
}
