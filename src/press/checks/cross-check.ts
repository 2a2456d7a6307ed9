import { isBefore } from '../../edition/dates.ts';
import { slugFault } from '../../edition/slug.ts';
import type { Draft, Drafts, Path } from './drafts.ts';
import { faultAt } from './drafts.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { didYouMean, shown } from '../copy/faults.ts';

/** What is wrong with a link to a story; worked out only where it will be said. */
export type LinkFault = (slug: string, self?: string) => (() => string) | undefined;

/**
 * Holds the files against each other, and what one says in two places: sections, dates, links, former
 * slugs. It reads them as they are
 * written, so that one faulty item of a list hides nothing of the others.
 */
export function crossCheck(drafts: Drafts, faults: FaultList): void {
  const linkFault = storyLinks(drafts.slugs);
  if (drafts.edition !== undefined) checkEdition(drafts.edition, linkFault, faults);
  const aliases = new Map<string, { readonly slug: string; readonly draft: Draft<unknown> }>();
  for (const [slug, draft] of drafts.drafts) {
    const tell = teller(draft, faults);
    const { articleSection, related } = draft.written;
    if (
      drafts.sections !== undefined &&
      typeof articleSection === 'string' &&
      !drafts.sections.has(articleSection.normalize('NFC'))
    ) {
      const { sections } = drafts;
      tell(['articleSection'], () => `no section ${shown(articleSection)}${didYouMean(articleSection, sections)}`);
    }
    const { datePublished, dateModified } = draft.value;
    if (datePublished !== undefined && dateModified !== undefined && isBefore(dateModified, datePublished)) {
      tell(
        ['dateModified'],
        () =>
          `${shown(dateModified)} is before ${shown(datePublished)}, when the story was published; write when it was last changed, or take it out`,
      );
    }
    checkLinks(textsOf(related), ['related'], tell, (other) => linkFault(other, slug));
    for (const [i, written] of textsOf(draft.written['aliases'])) {
      const alias = written.normalize('NFC');
      if (slugFault(alias) !== undefined) continue;
      const other = aliases.get(alias);
      const path = ['aliases', i];
      if (alias === slug) tell(path, () => "this is the story's own slug; take it out");
      else if (drafts.slugs.has(alias))
        tell(path, () => `there is a story with the slug ${shown(alias)}; a former slug must be free`);
      else if (other?.draft === draft) tell(path, () => `${shown(alias)} is written twice; keep one of them`);
      else if (other !== undefined)
        tell(path, () => `${shown(alias)} is a former slug of "${other.slug}" too; it can lead to one of them only`);
      aliases.set(alias, { slug, draft });
    }
  }
}

/** Links to the stories there are, right or faulty. */
export function storyLinks(slugs: ReadonlySet<string>): LinkFault {
  return (slug, self) => {
    const [story = '', ...passage] = slug.split('#');
    if (story === self) return () => 'a story does not lead to itself; take it out';
    if (slugs.has(slug)) return undefined;
    return () => {
      // A name that is no slug has to be mended itself: to write it here would be the next fault.
      const known = [...slugs].filter((other) => other !== self && slugFault(other) === undefined);
      if (passage.length === 0) return `no story ${shown(slug)}${didYouMean(slug, known)}`;
      const remedy = slugs.has(story) ? `; write ${shown(story)}` : didYouMean(story, known);
      return `no story ${shown(slug)}, since a link names a story only, without a passage${remedy}`;
    };
  };
}

type Tell = (path: Path, message: () => string) => void;

const teller =
  (draft: Draft<unknown>, faults: FaultList): Tell =>
  (path, message) =>
    faults.tell(draft.source.path, () => faultAt(draft, path, message()));

function checkEdition(edition: Draft<unknown>, linkFault: LinkFault, faults: FaultList): void {
  const tell = teller(edition, faults);
  const { sections, front } = edition.written;
  const seen = new Set<string>();
  for (const [i, section] of listed(sections)) {
    const written = fieldsIn(section)['slug'];
    if (typeof written !== 'string') continue;
    const slug = written.normalize('NFC');
    if (seen.has(slug))
      tell(['sections', i, 'slug'], () => `${shown(slug)} is the slug of a section above; write another`);
    seen.add(slug);
  }
  const { lead, stories } = fieldsIn(front);
  const leadFault = typeof lead === 'string' ? linkFault(lead.normalize('NFC')) : undefined;
  if (leadFault !== undefined) tell(['front', 'lead'], leadFault);
  checkLinks(textsOf(stories), ['front', 'stories'], tell, (slug) => linkFault(slug));
}

function checkLinks(
  slugs: readonly [number, string][],
  field: Path,
  tell: Tell,
  faultOf: (slug: string) => (() => string) | undefined,
): void {
  const seen = new Set<string>();
  for (const [i, written] of slugs) {
    const slug = written.normalize('NFC');
    const fault = seen.has(slug) ? () => `${shown(slug)} is listed twice; keep one` : faultOf(slug);
    if (fault !== undefined) tell([...field, i], fault);
    seen.add(slug);
  }
}

const listed = (value: unknown): [number, unknown][] => (Array.isArray(value) ? [...value.entries()] : []);

/** The texts of a list with their places in it; what else stands there is a fault of its own. */
const textsOf = (value: unknown): [number, string][] =>
  listed(value).flatMap(([i, item]) => (typeof item === 'string' ? [[i, item] satisfies [number, string]] : []));

const fieldsIn = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
