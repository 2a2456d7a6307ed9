/** What stands between a page's headline and its text: the standfirst and the lead picture. */
import type { Root } from 'hast';
import { absolute } from '../html/addresses.ts';
import { splitCaption } from '../html/captions.ts';
import { isFurniture } from '../html/furniture.ts';
import { fileOf, isPicture } from '../html/figures.ts';
import { attribute, elementsBelow, isElement, isNamed, textBelow, type Element, type HtmlNode } from '../html/nodes.ts';
import { pictureOf } from '../html/pictures.ts';
import type { OriginalPicture } from '../original.ts';
import { lettersOf } from './letters.ts';
import { textOfField, valuesOf, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import type { PageTree } from './page-tree.ts';
import { hostOf } from './text/links.ts';
import { linesOf } from '../html/lines.ts';

const standfirstWords = [
  'standfirst',
  'subtitle',
  'subheadline',
  'subhead',
  'subheading',
  'dek',
  'deck',
  'summary',
  'lead',
  'lede',
  'teaser',
  'excerpt',
  'chapo',
  'chapeau',
  'sapo',
  'entradilla',
  'bajada',
  'copete',
  'intro',
  'introduction',
  'ingress',
  'vorspann',
  'abstract',
  'description',
  'strapline',
  'hed',
  'sottotitolo',
  'occhiello',
  'underrubrik',
  'manchet',
] as const;

/** Whose story it is, and which site has it. */
export interface StandfirstOwner {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly address: string | undefined;
  readonly site: string | undefined;
}

/** The sentence below the headline. What the text begins with is none, nor what the page says of author or site. */
export function standfirstOf(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  article: Element | undefined,
  text: string,
  { headline, authors, address, site }: StandfirstOwner,
): string | undefined {
  const letters = lettersOf(text);
  const isNew = (words: string) => {
    if (isBiography(words, authors) || !isOfStory(words, `${headline} ${text}`, address, site)) return false;
    const own = lettersOf(words.replace(/(?:\.{3}|…|\[[^\]]*\])$/u, ''));
    return own.length > 10 && own !== lettersOf(headline) && !letters.includes(own.slice(0, 80));
  };
  const start = Math.max(
    0,
    (tree.elements.find(({ tagName }) => tagName === 'h1') ?? article ?? tree.body) === undefined
      ? 0
      : tree.orderOf(tree.elements.find(({ tagName }) => tagName === 'h1') ?? tree.body) - 30,
  );
  const end = article === undefined ? tree.elements.length : tree.orderOf(article);
  for (const element of tree.elements.slice(start, end)) {
    if (!/^(?:p|div|h2|h3|h4|span|section|strong)$/u.test(element.tagName)) continue;
    const { all, linked } = tree.sizeOf(element);
    const isMarked =
      isNamed(element, ...standfirstWords) ||
      /description|alternativeHeadline/u.test(attribute(element, 'itemprop') ?? '');
    // WordPress calls the words below the site's name so.
    if (!isMarked || isNamed(element, 'site') || all < 25 || all > 600 || linked > all * 0.3) continue;
    // A box around it has the headline in it, too; and pictures have descriptions of their own.
    if (!isOneLine(element) || isBesides(element, tree)) continue;
    const words = textBelow(element);
    if (isNew(words)) return words;
  }
  const described =
    textOfField(thing, 'description') ?? head.first('og:description', 'description', 'twitter:description');
  return described !== undefined && described.length >= 25 && described.length <= 600 && isNew(described)
    ? described
    : undefined;
}

/** Whether a sentence speaks of an author by the first name alone: "Ada is a writer from the harbour." */
const isBiography = (words: string, authors: readonly string[]): boolean =>
  authors.some((author) => {
    const [given = '', ...family] = author.split(' ');
    const [first = '', second = ''] = words.split(/[\s,]+/u);
    return family.length > 0 && given.length > 1 && first === given && !family.some((name) => second.startsWith(name));
  });

/** A standfirst has at least this share of its longer words in the text. What a site says of itself has fewer. */
const leastCommon = 0.2;
const fewestWords = 8;

/** So many letters of a word stay, whatever its ending is. */
const stem = 6;

/** The beginning of a story alone has too few words for that. */
const leastStory = 1000;

/** Whether a sentence is not one that the site says of itself, on each of its pages. */
function isOfStory(words: string, story: string, address: string | undefined, site = ''): boolean {
  const host = hostOf(address ?? '');
  // A sentence of the story can end with the site: "More on courier.example".
  const beginning = words.slice(0, words.length / 2).toLowerCase();
  if (host !== '' && beginning.includes(host) && !story.toLowerCase().includes(host)) return false;
  // "The Harbour Report is …": not "Harbour Report – Rain fell".
  if (site.length > 5 && words.startsWith(site) && /^ \p{Ll}/u.test(words.slice(site.length))) return false;
  const letters = lettersOf(story);
  if (letters.length < leastStory) return true;
  const long = [...new Set(words.split(/[^\p{L}\p{M}\p{N}]+/u))].filter((word) => word.length > 4);
  const common = long.filter((word) => letters.includes(lettersOf(word).slice(0, stem)));
  return long.length < fewestWords || common.length >= long.length * leastCommon;
}

/** Whether an element has one line of words, in however many boxes. */
const isOneLine = (element: Element): boolean => linesOf([element]).filter(({ text }) => text !== '').length === 1;

/** Whether an element belongs to a picture, or to the page. */
const isBesides = (element: Element, tree: PageTree): boolean =>
  [element, ...tree.around(element)].some(
    (one) =>
      one.tagName === 'figure' ||
      (one.tagName !== 'body' && isNamed(one, 'caption', 'video', 'banner', 'callout', 'postmeta')) ||
      (tree.sizeOf(one).prose < 300 && isFurniture(one, tree.sizeOf(tree.body).all)),
  );

/** The picture above the text, with what the page says of it. */
export function leadPictureOf(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  article: Element | undefined,
  base: string | undefined,
): OriginalPicture | undefined {
  const shared = [
    pictureIn(thing),
    head.first('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src', 'parsely-image-url'),
  ].find((src) => src !== undefined && !/logo|default|placeholder|fallback|favicon|share-?image|avatar/iu.test(src));
  const address = shared === undefined ? undefined : absolute(shared, base);
  const near = picturesNear(tree, article);
  for (const element of near) {
    const found = pictureOf(element, base);
    if (found.is !== 'picture' || !/^https?:|^[^:]*$/u.test(found.image.src)) continue;
    const isShared = address !== undefined && fileOf(found.image.src) === fileOf(address);
    const frame = [...tree.around(element)]
      .slice(0, 5)
      .find(
        (one) =>
          one.tagName === 'figure' ||
          isNamed(one, 'lead', 'hero', 'featured', 'main', 'caption', 'image', 'media', 'photo'),
      );
    if (!isShared && frame === undefined) continue;
    return { src: found.image.src, alt: found.image.alt, ...captionOf(frame) };
  }
  return address === undefined || !address.startsWith('http')
    ? undefined
    : { src: address, alt: head.first('og:image:alt', 'twitter:image:alt') };
}

function pictureIn(thing: Described | undefined): string | undefined {
  for (const value of valuesOf(thing, 'image')) {
    const src = typeof value === 'string' ? value : (textOfField(value, 'url') ?? textOfField(value, 'contentUrl'));
    if (src !== undefined && src !== '') return src;
  }
  return undefined;
}

/** Pictures between the headline and the text. */
function picturesNear(tree: PageTree, article: Element | undefined): Element[] {
  if (article === undefined) return [];
  const heading = tree.elements.find(({ tagName }) => tagName === 'h1');
  const end = tree.orderOf(article);
  const start = heading === undefined ? Math.max(0, end - 80) : Math.max(0, Math.min(tree.orderOf(heading), end) - 80);
  const holders = new Set(tree.around(article));
  return tree.elements.slice(start, end).filter((element) => {
    if (!isPicture(element) || tree.parentOf(element)?.tagName === 'picture') return false;
    const around = [...tree.around(element)];
    const isPage = around.some(
      (one) =>
        !holders.has(one) &&
        (['nav', 'aside', 'button'].includes(one.tagName) ||
          isNamed(
            one,
            'logo',
            'nav',
            'related',
            'sidebar',
            'ad',
            'ads',
            'author',
            'byline',
            'share',
            'menu',
            'teaser',
            'promo',
            'recommended',
          )),
    );
    return !isPage;
  });
}

function captionOf(frame: Element | undefined): { caption?: Root; credit?: string } {
  if (frame === undefined) return {};
  for (const element of elementsBelow(frame)) {
    const isCaption = element.tagName === 'figcaption' || (isNamed(element, 'caption') && !isPicture(element));
    const text = isCaption ? textBelow(element) : '';
    if (text === '' || text.length > 600) continue;
    const { nodes, credit } = splitCaption(element.children);
    const words = nodes.filter((node): node is HtmlNode => node.type === 'text' || isElement(node));
    return {
      ...(textBelow({ ...element, children: words as Element['children'] }) === ''
        ? {}
        : { caption: { type: 'root', children: words } }),
      ...(credit === undefined ? {} : { credit }),
    };
  }
  return {};
}
