import { hrefOf, linkFault } from '../../press/copy/links.ts';
import { withoutByline } from '../../press/checks/bylines.ts';
import { slugFault } from '../../edition/slug.ts';
import { inlineText } from '../html/story-body.ts';
import type { Loss } from '../loss.ts';
import type { Original } from '../original.ts';
import { wholeAddress } from './address-key.ts';
import { addressName, addressSlug, sourceSlug } from './item-slugs.ts';
import { plausibleDates, readDate, readInstant } from './item-dates.ts';
import { languageTag } from './item-language.ts';
import * as messages from './messages/notes.ts';
import { lineOf, textRoot } from './plain-texts.ts';
import type { StoryFields } from './repair-story.ts';

/** Collects what a story can't hold as it was, and what its editors should know. */
export interface StoryNotes {
  readonly losses: Loss[];
  readonly notes: string[];
}

/** A checked web address in the spelling of HTML; undefined for anything else. */
export const webAddressIn = (address: string | undefined): string | undefined =>
  address !== undefined && linkFault(address.trim(), ['https:', 'http:']) === undefined
    ? hrefOf(address.trim())
    : undefined;

/** A text of a source as a text of a story: without markup, and with its signs as signs. */
export const plainInline = (text: string): string => inlineText(textRoot(text), { place: 'text' });

/** The authors of an item, each once. */
export function authorsOf({ authors = [] }: Original): StoryFields[] {
  const byName = new Map<string, StoryFields>();
  for (const { name: written, type, url, jobTitle, description, sameAs = [] } of authors) {
    const line = lineOf(written);
    const name = line === undefined || type === 'Organization' ? line : lineOf(withoutByline(line));
    if (name === undefined || byName.has(name)) continue;
    const pages = sameAs.flatMap((page) => webAddressIn(page) ?? []);
    byName.set(name, {
      name,
      ...defined({
        url: webAddressIn(url),
        type,
        jobTitle: lineOf(jobTitle),
        description: lineOf(description),
        sameAs: pages.length === 0 ? undefined : pages,
      }),
    });
  }
  return [...byName.values()];
}

/**
 * The dates and the status of a story. A date that the source does not give is not made up.
 * @param now milliseconds since 1970
 */
export function timesOf(original: Original, { losses, notes }: StoryNotes, now: number): StoryFields {
  const { place, status } = original;
  const read = (field: 'datePublished' | 'dateModified'): string | undefined => {
    const written = original[field];
    const found = readDate(written);
    if (written !== undefined && found === undefined)
      losses.push({ element: field, made: 'dropped', isFurniture: true, place, text: written });
    if (found?.lacksZone === true) losses.push({ element: field, made: 'text', place, text: written ?? '' });
    return found?.date;
  };
  const embargo = status?.is === 'embargoed' ? readInstant(status.until) : undefined;
  const isDraft = status?.is === 'draft' || status?.is === 'killed' || (status?.is === 'embargoed' && !embargo);
  if (status?.is === 'draft') notes.push(messages.draft(status.as));
  if (status?.is === 'killed') notes.push(messages.killed);
  if (status?.is === 'embargoed' && embargo === undefined) notes.push(messages.badEmbargo(status.until));
  // Archives have thousands of embargoes that are over: nobody has to know of them.
  if (embargo !== undefined && Date.parse(embargo) > now) notes.push(messages.embargoed(embargo));
  const expires = status?.is === 'expired' ? readInstant(status.at) : undefined;
  if (status?.is === 'expired' && expires === undefined) notes.push(messages.badExpiry(status.at));
  const dates = plausibleDates({
    datePublished: read('datePublished'),
    dateModified: read('dateModified'),
    embargo,
    expires,
  });
  if (expires !== undefined && dates.expires === undefined) notes.push(messages.badExpiry(expires));
  return defined({ creativeWorkStatus: isDraft ? 'Draft' : undefined, ...dates });
}

/** Where a story comes from, and who owns it. */
export function provenanceOf({ address, copyrightHolder, license }: Original): StoryFields {
  return defined({
    isBasedOn: webAddressIn(address),
    copyrightHolder: lineOf(copyrightHolder),
    license: webAddressIn(license) ?? lineOf(license),
  });
}

/** The corrections that an item lists. */
export function correctionsOf({ corrections = [] }: Original): StoryFields[] {
  return corrections.flatMap(({ text, datePublished }) => {
    const line = lineOf(text);
    return line === undefined
      ? []
      : [{ text: plainInline(line), ...defined({ datePublished: readDate(datePublished)?.date }) }];
  });
}

/** The other short facts. */
export function detailsOf(original: Original, { losses }: StoryNotes): StoryFields {
  const { place, urgency, sponsor, language } = original;
  const isUrgency = urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9;
  if (urgency !== undefined && !isUrgency)
    losses.push({ element: 'urgency', made: 'dropped', isFurniture: true, place, text: String(urgency) });
  const tag = languageTag(language);
  if (language !== undefined && tag === undefined)
    losses.push({ element: 'language', made: 'dropped', isFurniture: true, place, text: language });
  const payer = lineOf(sponsor?.name);
  return defined({
    genre: lineOf(original.genre),
    urgency: isUrgency ? urgency : undefined,
    sponsor: payer === undefined ? undefined : { name: payer, ...defined({ url: webAddressIn(sponsor?.url) }) },
    dateline: lineOf(original.dateline),
    inLanguage: tag,
  });
}

/**
 * The former slugs of an item that no other story has. Former addresses that lead to nothing are lost.
 * @param isFree whether the story may have a former slug
 */
export function aliasesOf(
  original: Original,
  slug: string,
  { losses }: StoryNotes,
  isFree: (alias: string) => boolean,
): string[] {
  const { address, formerAddresses = [], place } = original;
  const aliases = new Set<string>();
  const take = (name: string | undefined): boolean => {
    if (name === undefined || slugFault(name) !== undefined) return false;
    if (name === slug || aliases.has(name)) return true;
    if (!isFree(name)) return false;
    aliases.add(name);
    return true;
  };
  for (const written of formerAddresses) {
    const former = wholeAddress(written, address);
    // A number of a system, such as `/?p=5`, is no address that readers know.
    const isKnown = addressName(former) !== undefined || !URL.canParse(former);
    if (!take(addressSlug(former)) && addressName(former) !== slug && isKnown)
      losses.push({ element: 'alias', made: 'dropped', isFurniture: true, place, text: written });
  }
  if (address !== undefined) take(addressSlug(address));
  take(sourceSlug(original.slug));
  return [...aliases];
}

/** An object without its undefined fields. */
export const defined = (fields: Readonly<StoryFields>): StoryFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
