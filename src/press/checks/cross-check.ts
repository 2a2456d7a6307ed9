import { isBefore } from '../../edition/dates.ts';
import { slugFault } from '../../edition/slug.ts';
import type { FaultList } from '../copy/fault-list.ts';
import * as messages from '../copy/messages/stories.ts';
import { fieldFault, type Draft, type Drafts, type FieldPath } from './draft.ts';

/** Checks a link to a story. Returns a function that makes the message; undefined for a good link. */
export type CheckStoryLink = (slug: string, ownSlug?: string) => (() => string) | undefined;

/**
 * Checks the files against each other: sections, links to stories, former slugs; and dates within a
 * story. It reads lists as they are in the file, so that a faulty item doesn't hide the others.
 */
export function crossCheck(drafts: Drafts, faults: FaultList): void {
  const checkLink = storyLinkCheck(drafts.slugs);
  if (drafts.edition !== undefined) checkEdition(drafts.edition, checkLink, faults);
  const aliases = new Map<string, AliasOwner>();
  for (const [slug, draft] of drafts.drafts) {
    const addFault = faultAdder(draft, faults);
    checkSection(draft, drafts.sections, addFault);
    checkDates(draft, addFault);
    checkLinks(textsIn(draft.raw['related']), ['related'], addFault, (other) => checkLink(other, slug));
    checkAliases(slug, draft, drafts.slugs, aliases, addFault);
  }
}

/**
 * A check of links to stories. A link to a story whose file is faulty is good.
 * @param slugs of all stories
 */
export function storyLinkCheck(slugs: ReadonlySet<string>): CheckStoryLink {
  return (link, ownSlug) => {
    const [slug = '', ...passage] = link.split('#');
    if (slug === ownSlug) return () => messages.linkToItself;
    if (slugs.has(link)) return undefined;
    return () => {
      // File names that aren't slugs have a fault of their own, so they aren't suggested.
      const suggested = [...slugs].filter((other) => other !== ownSlug && slugFault(other) === undefined);
      return passage.length === 0
        ? messages.noStory(link, suggested)
        : messages.linkToPassage(link, slug, slugs.has(slug), suggested);
    };
  };
}

type AddFault = (path: FieldPath, makeMessage: () => string) => void;

const faultAdder =
  (draft: Draft<unknown>, faults: FaultList): AddFault =>
  (path, makeMessage) =>
    faults.add(draft.source.path, () => fieldFault(draft, path, makeMessage()));

function checkSection(draft: Draft<unknown>, sections: ReadonlySet<string> | undefined, addFault: AddFault): void {
  const { articleSection } = draft.raw;
  if (sections === undefined || typeof articleSection !== 'string') return;
  if (!sections.has(articleSection.normalize('NFC')))
    addFault(['articleSection'], () => messages.noSection(articleSection, sections));
}

function checkDates({ value: { datePublished, dateModified } }: Drafts['drafts'][number][1], addFault: AddFault): void {
  if (datePublished !== undefined && dateModified !== undefined && isBefore(dateModified, datePublished))
    addFault(['dateModified'], () => messages.modifiedBeforePublished(dateModified, datePublished));
}

/** The story that a former slug redirects to. */
interface AliasOwner {
  readonly slug: string;
  readonly draft: Draft<unknown>;
}

/** @param owners the stories of the former slugs that were checked before; those of this story are added */
function checkAliases(
  slug: string,
  draft: Draft<unknown>,
  slugs: ReadonlySet<string>,
  owners: Map<string, AliasOwner>,
  addFault: AddFault,
): void {
  for (const [i, written] of textsIn(draft.raw['aliases'])) {
    const alias = written.normalize('NFC');
    if (slugFault(alias) !== undefined) continue;
    const owner = owners.get(alias);
    const path = ['aliases', i];
    if (alias === slug) addFault(path, () => messages.aliasOfItself);
    else if (slugs.has(alias)) addFault(path, () => messages.aliasIsStory(alias));
    else if (owner?.draft === draft) addFault(path, () => messages.listedTwice(alias));
    else if (owner !== undefined) addFault(path, () => messages.aliasOfTwoStories(alias, owner.slug));
    owners.set(alias, { slug, draft });
  }
}

function checkEdition(edition: Draft<unknown>, checkLink: CheckStoryLink, faults: FaultList): void {
  const addFault = faultAdder(edition, faults);
  const { sections, front } = edition.raw;
  const seen = new Set<string>();
  for (const [i, section] of itemsIn(sections)) {
    const written = fieldsIn(section)['slug'];
    if (typeof written !== 'string') continue;
    const slug = written.normalize('NFC');
    if (seen.has(slug)) addFault(['sections', i, 'slug'], () => messages.sectionSlugTaken(slug));
    seen.add(slug);
  }
  const { lead, stories } = fieldsIn(front);
  const makeMessage = typeof lead === 'string' ? checkLink(lead.normalize('NFC')) : undefined;
  if (makeMessage !== undefined) addFault(['front', 'lead'], makeMessage);
  checkLinks(textsIn(stories), ['front', 'stories'], addFault, (slug) => checkLink(slug));
}

function checkLinks(
  links: readonly [index: number, slug: string][],
  list: FieldPath,
  addFault: AddFault,
  checkLink: (slug: string) => (() => string) | undefined,
): void {
  const seen = new Set<string>();
  for (const [i, written] of links) {
    const slug = written.normalize('NFC');
    const makeMessage = seen.has(slug) ? () => messages.listedTwice(slug) : checkLink(slug);
    if (makeMessage !== undefined) addFault([...list, i], makeMessage);
    seen.add(slug);
  }
}

const itemsIn = (value: unknown): [number, unknown][] => (Array.isArray(value) ? [...value.entries()] : []);

/** The texts in a list with their indices. `checkShape` has reported other items. */
const textsIn = (value: unknown): [number, string][] =>
  itemsIn(value).flatMap(([i, item]) => (typeof item === 'string' ? [[i, item] satisfies [number, string]] : []));

const fieldsIn = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
