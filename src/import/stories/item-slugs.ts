import { slugFault } from '../../edition/slug.ts';
import { headlineSlug } from '../../press/copy/headline-slug.ts';
import type { Original } from '../original.ts';

/** Gives each story a slug of its own. */
export class SlugAllocator {
  readonly #taken: Set<string>;
  /** The last number after a slug that many stories want. */
  readonly #numbers = new Map<string, number>();

  /** @param taken slugs and former slugs of the edition */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(slug: string): boolean {
    return this.#taken.has(slug);
  }

  /** The slug that is wanted, or one with a number after it. It is taken then. */
  take(wanted: string): string {
    let slug = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    // Room for the number.
    const stem = [...wanted].slice(0, 90).join('').replace(/-+$/u, '');
    while (this.#taken.has(slug)) slug = `${slugFault(`${wanted}-0000000`) === undefined ? wanted : stem}-${++number}`;
    if (number > 1) this.#numbers.set(wanted, number);
    this.#taken.add(slug);
    return slug;
  }
}

/** What the source calls an item, as a slug; undefined if no slug can be made of it. */
export function sourceSlug(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const name = decoded(written)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/^[\s/]+|[\s/]+$/gu, '');
  // A number is no name.
  if (/^\d+$/u.test(name)) return undefined;
  const fault = slugFault(name);
  return fault === undefined ? name : validSlug(fault.suggestion);
}

/** The slug of the last part of a web address: `harbour-reopens`. Only words with hyphens are a name. */
export function addressSlug(address: string): string | undefined {
  const name = addressName(address);
  return name !== undefined && name.includes('-') && /\p{L}/u.test(name) ? validSlug(name) : undefined;
}

/** The last part of the path of a web address, without an extension; undefined if there is none. */
export function addressName(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const last = new URL(address).pathname.split('/').findLast((part) => part !== '');
  return last === undefined
    ? undefined
    : decoded(last)
        .replace(/\.(?:html?|php|aspx?|shtml|jsp)$/iu, '')
        .normalize('NFC')
        .toLowerCase();
}

/** The slug that a story should have: the source's, or one of its headline. */
export const wantedSlug = (original: Original, headline: string, language: string, fingerprint: string): string =>
  sourceSlug(original.slug) ?? validSlug(headlineSlug(headline, language)) ?? `story-${hexOf(fingerprint)}`;

const validSlug = (slug: string | undefined): string | undefined =>
  slug !== undefined && slugFault(slug) === undefined ? slug : undefined;

const hexOf = (fingerprint: string): string => Buffer.from(fingerprint, 'base64url').toString('hex').slice(0, 8);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
