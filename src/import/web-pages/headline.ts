/** The headline of a page's story, as readers see it. */
import { attribute, firstBelow, isNamed, nameWords, textBelow, type Element } from '../html/nodes.ts';
import { textOfField, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import type { PageTree } from './page-tree.ts';

/** Letters and digits alone, to compare texts. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether two headlines say the same, or one has the other in it. */
function isLike(a: string, b: string): boolean {
  const [one, two] = [lettersOf(a), lettersOf(b)];
  if (one === '' || two === '') return false;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.includes(short) && short.length >= Math.min(40, long.length * 0.5);
}

export function headlineOf(tree: PageTree, head: PageHead, thing: Described | undefined): string | undefined {
  const site = head.first('og:site_name', 'application-name');
  const shared = [
    head.first('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title'),
  ].flatMap((one) => one ?? []);
  const said = textOfField(thing, 'headline') ?? textOfField(thing, 'name');
  const titles = [
    said,
    ...shared.map((one) => withoutSite(one, site)),
    head.title === undefined ? undefined : withoutSite(head.title, site),
  ].filter((one) => one !== undefined);
  const seen = visibleHeadlines(tree, site);
  const marked = seen.find(({ element }) => /headline/iu.test(attribute(element, 'itemprop') ?? ''));
  const matching = seen.find(({ text }) => titles.some((title) => isLike(title, text)));
  const best = matching ?? marked;
  if (best !== undefined) return withoutKicker(best.text, titles);
  // A single large heading above a text is what readers take for its headline.
  const [only, ...others] = seen.filter(({ element }) => element.tagName === 'h1');
  const isStory = only !== undefined && others.length === 0 && only.text.length >= 15;
  if (isStory && (titles.length === 0 || isAboveText(only.element, tree))) return only.text;
  const first = titles.find((title) => title.length >= 5) ?? titles[0];
  return first === undefined
    ? (only ?? seen.find(({ element }) => element.tagName !== 'h4'))?.text
    : (whole(first, titles) ?? first);
}

/** Whether an element stands in what holds the story, or its classes say that it is a title. */
function isAboveText(element: Element, tree: PageTree): boolean {
  if (isNamed(element, 'title', 'headline', 'heading')) return true;
  for (const parent of tree.around(element)) {
    if (parent.tagName === 'article' || parent.tagName === 'main') return true;
    if (isNamed(parent, 'logo', 'masthead', 'site', 'brand')) return false;
  }
  return tree.sizeOf(tree.body).prose > 500;
}

/** Headings that can be the headline, the likeliest first. */
function visibleHeadlines(tree: PageTree, site: string | undefined): { element: Element; text: string }[] {
  const found: { element: Element; text: string; score: number }[] = [];
  for (const element of tree.elements) {
    const isMarked = /(?:^|\s)headline(?:\s|$)/iu.test(attribute(element, 'itemprop') ?? '');
    const isTitle = isNamed(element, 'headline', 'title') && nameWords(element).size <= 8;
    const isHeading = /^h[1-4]$/u.test(element.tagName);
    if (!isHeading && !isMarked && !(isTitle && /^(?:div|p|span)$/u.test(element.tagName))) continue;
    const text = textBelow(element);
    if (text.length < 3 || text.length > 300 || (site !== undefined && lettersOf(text) === lettersOf(site))) continue;
    if (isNamed(element, 'logo', 'brand', 'site') || isHomeLink(element)) continue;
    const score =
      (isMarked ? 3 : 0) + (element.tagName === 'h1' ? 4 : element.tagName === 'h2' ? 1 : 0) + (isTitle ? 1 : 0);
    found.push({ element, text, score });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** Many sites have their name in a heading that leads to the front page. */
function isHomeLink(element: Element): boolean {
  const link = firstBelow(element, 'a');
  if (link === undefined || textBelow(link) !== textBelow(element)) return false;
  const href = attribute(link, 'href') ?? '';
  return /^(?:\/|https?:\/\/[^/]+\/?|\.\/?|index\.\w+)$/u.test(href) || /\bhome\b/u.test(attribute(link, 'rel') ?? '');
}

/** A title without the name of the site after or before it. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+(?:[|–—·•»«]|::|-|\/)\s+|\s*\|\s*|\s+—\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const name = site === undefined ? '' : lettersOf(site);
  const isSite = (part: string | undefined) =>
    part !== undefined &&
    name !== '' &&
    (lettersOf(part) === name || (name.length > 3 && lettersOf(part).includes(name)));
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:/-]+$/u, '');
  if (isSite(parts[0]))
    return title.slice(title.indexOf(parts[0] ?? '') + (parts[0] ?? '').length).replace(/^[\s|–—·•»«:/-]+/u, '');
  // The longest part between strong signs is the headline.
  const strong = title.split(/\s+(?:\||»|«|::)\s+|\s*\|\s*/u);
  return strong.length < 2
    ? last.length <= 25 && title.length - last.length > 25 && name === ''
      ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•-]+$/u, '')
      : title
    : (strong.toSorted((a, b) => b.length - a.length)[0] ?? title);
}

/** A heading often begins with the section or the kind of text, which other titles don't have. */
function withoutKicker(text: string, titles: readonly string[]): string {
  const letters = lettersOf(text);
  for (const title of titles) {
    const own = lettersOf(title);
    const extra = letters.length - own.length;
    if (extra > 0 && extra <= 40 && own.length > 20 && letters.endsWith(own)) {
      const at = text.toLowerCase().lastIndexOf(title.toLowerCase());
      return at > 0 ? text.slice(at) : title;
    }
  }
  return text;
}

/** The whole of a headline that one source has cut. */
const whole = (cut: string, titles: readonly string[]): string | undefined =>
  /(?:\.{3}|…)$/u.test(cut)
    ? titles.find((title) => title.length > cut.length && lettersOf(title).startsWith(lettersOf(cut)))
    : undefined;
