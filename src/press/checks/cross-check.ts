import { isBefore } from '../../edition/dates.ts';
import { slugFault } from '../../edition/slug.ts';
import type { FaultList } from '../copy/fault-list.ts';
import * as messages from '../copy/messages/stories.ts';
import { bylineInName, bylinesIn } from './bylines.ts';
import { checkTranslations } from './check-translations.ts';
import { checkFront } from './check-front.ts';
import type { CheckStoryLink } from './story-link-check.ts';
import { fieldFault, type Draft, type Drafts } from './draft.ts';
import type { FieldPath } from '../copy/faults.ts';
import { fieldsIn, itemsIn, textsIn } from './raw-values.ts';

/**
 * Checks the files against each other: sections, links to stories, former slugs; and dates within a
 * story. It reads lists as they are in the file, so that a faulty item doesn't hide the others.
 */
export function crossCheck(drafts: Drafts, checkLink: CheckStoryLink, faults: FaultList): void {
  const headlineOnly = new Set(drafts.drafts.flatMap(([slug, draft]) => (draft.hasText ? [] : slug)));
  checkTranslations(drafts, (draft, path, makeMessage) => faultAdder(draft, faults)(path, makeMessage));
  const aliases = new Map<string, AliasOwner>();
  for (const [slug, draft] of drafts.drafts) {
    const addFault = faultAdder(draft, faults);
    checkSection(draft, drafts.sections, addFault);
    checkDates(draft, addFault);
    for (const [i, name] of bylinesIn(draft.raw['author'])) addFault(['author', i, 'name'], () => bylineInName(name));
    checkLinks(textsIn(draft.raw['workTranslation']), ['workTranslation'], addFault, (other) => checkLink(other, slug));
    checkLinks(textsIn(draft.raw['related']), ['related'], addFault, (other) => checkLink(other, slug));
    checkAliases(slug, draft, drafts.slugs, aliases, addFault);
  }
  if (drafts.edition !== undefined)
    checkEdition(
      drafts.edition,
      { checkLink, checkGone: goneCheck(drafts.slugs, aliases), isHeadlineOnly: (slug) => headlineOnly.has(slug) },
      faults,
    );
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

function checkDates(
  { value: { datePublished, dateModified, embargo, expires } }: Drafts['drafts'][number][1],
  addFault: AddFault,
): void {
  if (datePublished !== undefined && dateModified !== undefined && isBefore(dateModified, datePublished))
    addFault(['dateModified'], () => messages.modifiedBeforePublished(dateModified, datePublished));
  const published = embargo ?? datePublished;
  if (expires !== undefined && published !== undefined && isBefore(expires, published))
    addFault(['expires'], () => messages.expiresBeforePublished(expires, published));
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

/** Makes a check that a deleted story has no address any more. */
const goneCheck =
  (slugs: ReadonlySet<string>, owners: ReadonlyMap<string, AliasOwner>): CheckStoryLink =>
  (slug) => {
    const owner = owners.get(slug);
    if (slugs.has(slug)) return () => messages.goneStoryExists(slug);
    return owner && (() => messages.goneStoryMoved(slug, owner.slug));
  };

/** What is known of the stories that an edition names. */
interface NamedStories {
  readonly checkLink: CheckStoryLink;
  readonly checkGone: CheckStoryLink;
  readonly isHeadlineOnly: (slug: string) => boolean;
}

function checkEdition(edition: Draft<unknown>, named: NamedStories, faults: FaultList): void {
  const addFault = faultAdder(edition, faults);
  checkFields(edition.raw, named, addFault);
  for (const [i, translation] of itemsIn(edition.raw['workTranslation']))
    checkFields(fieldsIn(translation), named, (path, makeMessage) =>
      addFault(['workTranslation', i, ...path], makeMessage),
    );
}

/** Checks the sections, the front page and the deleted stories of the edition in one language. */
function checkFields(
  { sections, front, gone }: Readonly<Partial<Record<string, unknown>>>,
  { checkLink, checkGone, isHeadlineOnly }: NamedStories,
  addFault: AddFault,
): void {
  const seen = new Set<string>();
  for (const [i, section] of itemsIn(sections)) {
    const written = fieldsIn(section)['slug'];
    if (typeof written !== 'string') continue;
    const slug = written.normalize('NFC');
    if (seen.has(slug)) addFault(['sections', i, 'slug'], () => messages.sectionSlugTaken(slug));
    seen.add(slug);
  }
  checkFront(front, checkLink, isHeadlineOnly, addFault);
  checkLinks(textsIn(fieldsIn(front)['stories']), ['front', 'stories'], addFault, (slug) => checkLink(slug));
  checkLinks(textsIn(gone), ['gone'], addFault, (slug) => checkGone(slug));
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
