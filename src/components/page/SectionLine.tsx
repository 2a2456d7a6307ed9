import { useEffect, useRef, type ReactNode } from 'react';
import { frontAddress, sectionAddress } from '../../edition/addresses.ts';
import type { Link } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';

/** The sections in a row; on a phone it scrolls sideways, to where the reader is. */
export function SectionLine({
  sections,
  current,
  className,
}: {
  readonly sections: readonly Link[];
  /** Slug of the section the page is in, or `front`. */
  readonly current: string | undefined;
  readonly className: string;
}) {
  const line = useRef<HTMLUListElement>(null);
  // oxlint-disable react/exhaustive-effect-dependencies -- where the reader is has changed
  useEffect(() => {
    const row = line.current;
    const here = row?.querySelector('[aria-current]');
    if (row !== null && here !== null && here !== undefined) bringIntoView(row, here);
  }, [current]);

  if (sections.length === 0) return null;
  return (
    <nav aria-label="Sections" className={`font-sans text-label print:hidden ${className}`}>
      <ul ref={line} className="sideways relative flex gap-x-6.5 wide:flex-wrap">
        <Entry to={frontAddress} current={current === 'front'}>
          <Label>Front page</Label>
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

/** CSS pixels left free beyond an entry, so that the next one shows that there is more. */
const air = 24;

/** Scrolls a row, and nothing else, as far as an entry's end wants it and its beginning allows. */
function bringIntoView(row: Element, entry: Element): void {
  const { left, right } = row.getBoundingClientRect();
  const box = entry.getBoundingClientRect();
  if (getComputedStyle(row).direction === 'rtl') {
    if (box.left < left) row.scrollLeft += Math.max(box.left - left - air, box.right - right);
  } else if (box.right > right) row.scrollLeft += Math.min(box.right - right + air, box.left - left);
}

function Entry({
  to,
  current,
  children,
}: {
  readonly to: string;
  readonly current: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <PageLink to={to} current={current ? 'true' : undefined} className="section-entry">
        {children}
      </PageLink>
    </li>
  );
}
