import type { Link } from '../../edition/published.ts';
import type { Section } from '../model/edition.ts';

/** A section as pages link it. */
export const sectionLink = (section: Section | undefined): Link | undefined =>
  section === undefined ? undefined : { slug: section.slug, name: section.name };
