/** The names of a page's site, and titles without them. */
import { textOfField, valuesOf, type Described } from './json-ld.ts';
import { lettersOf } from './letters.ts';
import type { PageHead } from './meta.ts';

/** What a page calls its site and its publisher, if that is not its own title. */
export function sitesOf(head: PageHead, thing: Described | undefined): string[] {
  // Some pages have their own title where the name of the site belongs.
  const own = new Set(
    [head.title, head.first('og:title'), textOfField(thing, 'headline')].map((one) => lettersOf(one ?? '')),
  );
  return namedSites(head, thing).filter((name) => !own.has(lettersOf(name)));
}

/** What stands in a page's data where the names of its site and its publisher belong. */
export function namedSites(head: PageHead, thing: Described | undefined): string[] {
  const address = [head.link('canonical'), head.first('og:url'), head.base].find(
    (one) => one !== undefined && /^https?:/iu.test(one) && URL.canParse(one),
  );
  const host = address === undefined ? '' : new URL(address).hostname.replace(/^(?:www\d?|m|amp)\./u, '');
  const named = [
    ...head.all('og:site_name'),
    head.first('application-name'),
    head.first('apple-mobile-web-app-title'),
    textOfField(thing, 'publisher'),
    ...valuesOf(thing, 'isPartOf').map((part) => (typeof part === 'string' ? part : textOfField(part, 'name'))),
    host,
    // "tarn.example" is called "Tarn".
    host.split('.').slice(0, -1).join(' '),
  ];
  return named.filter((name): name is string => name !== undefined && name.length <= 80 && lettersOf(name).length > 1);
}

/** Whether a text is the name of a site: with the ending of its domain, or with "News" or "Online" after it. */
export function isSiteName(text: string, sites: readonly string[]): boolean {
  const own = lettersOf(text);
  return (
    own !== '' &&
    sites.map(lettersOf).some((site) => {
      if (own === site) return true;
      const [short, long] = own.length < site.length ? [own, site] : [site, own];
      return short.length > 3 && long.includes(short) && long.length <= short.length * 2.2;
    })
  );
}

/** Whether an author is the site itself. Blogs are called after people, so the name has to be the same. */
export function isSiteAsAuthor(name: string, sites: readonly string[]): boolean {
  const own = lettersOf(name);
  return sites.map(lettersOf).some((site) => {
    if (own === site) return true;
    const rest = own.startsWith(site)
      ? own.slice(site.length)
      : site.startsWith(own)
        ? site.slice(own.length)
        : undefined;
    return rest !== undefined && Math.min(own.length, site.length) > 2 && siteEndings.test(rest);
  });
}

const siteEndings =
  /^(?:com?|de|at|ch|fr|es|it|org|net|uk|us|usa|india|news|online|staff|team|redaktion|magazine?|desk)+$/u;

const separator = /\s+(?:[|–—·•»«]|::|-|\/|_)\s+|\s*\|\s*|(?<=\p{sc=Han}|\s)_/u;

/** The parts of a title between signs that sites put between a headline and their name. */
export const titleParts = (title: string): string[] => title.split(separator).filter((part) => part.trim() !== '');

const signs = /^[\s|–—·•»«:/_-]+|[\s|–—·•»«:/_-]+$/gu;

/** A title without the name of the site after or before it. @param sites its names */
export function withoutSite(title: string, sites: readonly string[]): string {
  const inBrackets = /\s*[[(【]([^\])】]+)[\])】]$/u.exec(title);
  if (inBrackets !== null && isSiteName(inBrackets[1] ?? '', sites)) return title.slice(0, inBrackets.index);
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (isSiteName(last, sites)) {
    const rest = title.slice(0, title.lastIndexOf(last)).replaceAll(signs, '');
    const before = titleParts(rest);
    // A section often stands before the site: "Harbour reopens | World | The Tarn".
    return before.length > 1 && /\|\s*[^|]{1,20}$/u.test(rest)
      ? rest.slice(0, rest.lastIndexOf(before.at(-1) ?? '')).replaceAll(signs, '')
      : rest;
  }
  const [first = ''] = parts;
  if (isSiteName(first, sites)) return title.slice(title.indexOf(first) + first.length).replaceAll(signs, '');
  // The longest part between strong signs is the headline.
  const strong = title.split(/\s+(?:»|«|::)\s+|\s*\|\s*/u).filter((part) => /\p{L}/u.test(part));
  if (strong.length > 1) return (strong.toSorted((a, b) => b.length - a.length)[0] ?? title).replaceAll(signs, '');
  const isShortEnd = sites.length === 0 && last.length <= 25 && title.length - last.length > 25;
  return isShortEnd ? title.slice(0, title.lastIndexOf(last)).replaceAll(signs, '') : title;
}
