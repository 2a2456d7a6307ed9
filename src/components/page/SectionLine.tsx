import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/page.ts';
import { frontAddress, sectionAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { afterLayout } from '../../platform/after-layout.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';

/**
 * Links to the sections in a row. A row that is too short for all scrolls sideways, and shows the current section.
 */
export function SectionLine({
  masthead,
  current,
  className,
  wraps = false,
}: {
  readonly masthead: Masthead | undefined;
  /** Slug of the page's section, or `front`. */
  readonly current: string | undefined;
  readonly className: string;
  /** Whether a wide window shows all sections, in as many lines as they take. */
  readonly wraps?: boolean;
}) {
  const row = useRef<HTMLUListElement>(null);
  // oxlint-disable react/exhaustive-effect-dependencies -- scrolls when another section becomes the current one
  useLayoutEffect(() => {
    const list = row.current;
    const entry = list?.querySelector('[aria-current]');
    if (list === null || entry === null || entry === undefined) return;
    afterLayout(() => {
      const distance = distanceTo(entry, list);
      return distance === 0 ? undefined : () => (list.scrollLeft += distance);
    });
  }, [current]);

  if (masthead === undefined) return null;
  const { sections, languages } = masthead;
  if (sections.length === 0 && languages === undefined) return null;
  return (
    <nav
      aria-label={messages.sectionsNavigation}
      lang={language}
      className={`font-sans text-label print:hidden ${className}`}
    >
      <ul
        ref={row}
        lang={masthead.language.lang}
        className={`scrolls-sideways relative flex gap-x-6.5 ${wraps ? 'wide:flex-wrap' : ''}`}
      >
        <Entry to={frontAddress} current={current === 'front'}>
          <Label>{messages.frontPage}</Label>
        </Entry>
        {sections.map(({ slug, name, language }) => (
          <Entry key={slug} to={sectionAddress(slug)} current={current === slug} {...language}>
            {name}
          </Entry>
        ))}
        {languages?.map(({ slug, name, language, path }) => (
          <li key={slug}>
            <a href={path} hrefLang={slug} {...language} className="section-entry">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The CSS pixels at each end of a row that fade where there is more of it: see styles/navigation.css. */
const fade = 40;

/** How far a row has to scroll until an entry's end is clear of the fade, and no further than its start allows. */
function distanceTo(entry: Element, row: Element): number {
  const { left, right } = row.getBoundingClientRect();
  const box = entry.getBoundingClientRect();
  const toLeft = box.left - left - fade;
  const toRight = box.right - right + fade;
  return getComputedStyle(row).direction === 'rtl'
    ? Math.min(0, Math.max(toLeft, toRight))
    : Math.max(0, Math.min(toLeft, toRight));
}

function Entry({
  current,
  ...link
}: {
  readonly to: string;
  readonly current: boolean;
  readonly lang?: string;
  readonly dir?: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <PageLink {...link} current={current ? 'true' : undefined} className="section-entry" />
    </li>
  );
}
