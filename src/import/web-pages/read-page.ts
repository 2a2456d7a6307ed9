/** Reads a saved page as one story. */
import type { Root } from 'hast';
import { isLanguage } from '../../text/language.ts';
import { webAddressOf } from '../html/addresses.ts';
import { textBelow } from '../html/nodes.ts';
import { nestingLosses, parseHtml } from '../html/parse-html.ts';
import type { Loss } from '../loss.ts';
import type { Found, OriginalTag } from '../original.ts';
import { authorsOf } from './authors.ts';
import { dataArticle, liveUpdates, writtenIn } from './article-data.ts';
import { cleanArticle, type CleanArticle } from './text/clean-article.ts';
import { headlineOf } from './headline.ts';
import { articleIn, describedThings, textOfField, typesOf, valuesOf, type Described } from './json-ld.ts';
import { leadPictureOf, standfirstOf } from './lead.ts';
import { isDense, lengthIn } from './letters.ts';
import { locateArticle } from './locate.ts';
import { pageHead, type PageHead } from './meta.ts';
import { datesOf } from './page-dates.ts';
import { placesOf } from './page-places.ts';
import { pageTree } from './page-tree.ts';
import { readableArticle } from './readable.ts';

/** Less text than this is no story. */
const leastText = 140;

/** @param name of the file, as messages show it */
export function readPage(html: string, name: string): Found {
  const found = readMarkup(html, name);
  if (!('refused' in found)) return found;
  // Some pages have their text for browsers without scripts alone. Some have short lines, in a script that needs few.
  const tries = [
    ...(/<noscript/iu.test(html) ? [() => readMarkup(html.replaceAll(/<\/?noscript[^>]*>/giu, ''), name)] : []),
    ...(lengthIn(html) - html.length < leastText / 2 ? [] : [() => readMarkup(html, name, 2)]),
  ];
  for (const again of tries) {
    const other = again();
    if (!('refused' in other)) return other;
  }
  return found;
}

/** @param weight of a character, if that is in a script without spaces */
function readMarkup(html: string, name: string, weight = 1): Found {
  const { root, isCut } = parseHtml(html, 'page');
  const tree = pageTree(root, isDense(textBelow(root)) ? weight : 1);
  const head = pageHead(tree.elements);
  const things = describedThings(tree.elements);
  const thing = articleIn(
    things,
    [head.first('og:title'), head.title].flatMap((title) => title ?? []),
  );
  const address = addressOf(html, head, thing);
  const language = languageOf(head, thing);
  const heading = headlineOf(tree, head, thing);
  const headline = heading?.text;
  const refuse = (reason: string): Found => ({ id: address ?? name, place: name, refused: true, reason });
  if (headline === undefined) return refuse('no headline was found in this page');
  const said = textOfField({ text: thing?.['articleBody'] }, 'text');
  const readable = readableArticle(tree);
  const located = locateArticle(tree, readable.paragraphs, said !== undefined && said.length >= 400 ? said : undefined);
  const prose = located === undefined ? 0 : tree.sizeOf(located).prose;
  const isStory =
    thing !== undefined || head.first('og:type') === 'article' || head.first('article:published_time') !== undefined;
  const wall = prose < 1500 && !isStory ? wallIn(headline, head.title) : undefined;
  if (wall !== undefined) return refuse(wall);
  const updates = liveUpdates(thing, located === undefined ? '' : textBelow(located));
  const isInData = updates !== undefined || (said !== undefined && said.length > 400 && prose < said.length * 0.5);
  if (
    prose < leastText &&
    !isInData &&
    (!isStory || (located === undefined ? 0 : tree.sizeOf(located).all) < leastText)
  )
    return refuse('no text of a story was found in this page: it may be a list of stories, or made by scripts');
  const site = publisherOf(head, thing);
  const sections = sectionsOf(head, thing);
  const tags = tagsOf(head, thing, sections);
  const places = placesOf(tree, heading?.element, located);
  const authors = authorsOf(tree, head, thing, places);
  const dates = datesOf(tree, head, thing, things, address, language ?? 'en', places);
  const article = isInData ? undefined : located;
  const bodyText = isInData ? (said ?? '') : located === undefined ? '' : textBelow(located);
  const standfirst = standfirstOf(tree, head, thing, article, bodyText, {
    headline,
    address,
    site,
    authors: authors.map(({ name: one }) => one),
  });
  const { body, losses, credit }: CleanArticle =
    isInData || article === undefined
      ? (updates ?? dataArticle(writtenIn(thing)))
      : cleanArticle(article, tree, {
          headline,
          standfirst,
          authors: authors.map(({ name: one }) => one),
          address,
          site,
          said,
          topics: [...sections, ...tags.map(({ name: one }) => one)],
          heading: heading?.element,
          readable: readable.letters,
        });
  const picture = leadPictureOf(tree, head, thing, article, address);
  const cut = nestingLosses(isCut, name);
  return {
    isWebPage: true,
    id: address ?? name,
    place: name,
    headline,
    ...(standfirst === undefined
      ? {}
      : { standfirst: { type: 'root', children: [{ type: 'text', value: standfirst }] } satisfies Root }),
    body,
    ...(address === undefined ? {} : { address }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(dates.published === undefined ? {} : { datePublished: dates.published }),
    ...(dates.modified === undefined ? {} : { dateModified: dates.modified }),
    ...(sections.length === 0 ? {} : { sections }),
    tags,
    ...(language === undefined ? {} : { language }),
    ...genreOf(thing),
    ...(picture === undefined ? {} : { picture: credit === undefined ? picture : { credit, ...picture } }),
    ...(site === undefined ? {} : { copyrightHolder: textOfField(thing, 'copyrightHolder') ?? site }),
    losses: [...losses, ...cut, ...paywallLoss(thing, prose, name)],
  };
}

/** The public address: as the page says it, or as a browser noted when it saved the page. */
function addressOf(html: string, head: PageHead, thing: Described | undefined): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html.slice(0, 2000))?.[1];
  const main = valuesOf(thing, 'mainEntityOfPage')[0];
  const described = [
    textOfField(thing, 'url'),
    typeof main === 'string' ? main : typeof main?.['@id'] === 'string' ? main['@id'] : undefined,
  ];
  const all = [head.link('canonical'), head.first('og:url'), ...described, saved];
  const found = all.flatMap((one) => webAddressOf(one, undefined) ?? []);
  // A canonical address that is the front page is a mistake of the site.
  return found.find((one) => new URL(one).pathname.length > 1) ?? found[0] ?? webAddressOf(head.base, undefined);
}

function languageOf(head: PageHead, thing: Described | undefined): string | undefined {
  const all = [
    head.language,
    textOfField(thing, 'inLanguage'),
    head.first('og:locale'),
    head.first('content-language', 'language', 'dc.language'),
  ];
  return all.flatMap((tag) => tag?.trim().replaceAll('_', '-') ?? []).find((tag) => isLanguage(tag));
}

const publisherOf = (head: PageHead, thing: Described | undefined): string | undefined => {
  const name = textOfField(thing, 'publisher') ?? head.first('og:site_name', 'application-name');
  return name === undefined || /^https?:/u.test(name) ? undefined : name;
};

function sectionsOf(head: PageHead, thing: Described | undefined): string[] {
  const described = valuesOf(thing, 'articleSection').flatMap((value) =>
    typeof value === 'string' ? value.split(/\s*[,>|]\s*/u) : [],
  );
  const all = [...described, ...head.all('article:section'), ...head.all('parsely-section')];
  return distinct(all.filter((section) => section.length <= 60 && !/^https?:/u.test(section)));
}

function tagsOf(head: PageHead, thing: Described | undefined, sections: readonly string[]): OriginalTag[] {
  const described = valuesOf(thing, 'keywords').flatMap((value) =>
    typeof value === 'string' ? value.split(/\s*[,;]\s*/u) : (textOfField(value, 'name') ?? []),
  );
  const about = valuesOf(thing, 'about').flatMap((value) =>
    typeof value === 'string' ? value : (textOfField(value, 'name') ?? []),
  );
  const inHead = [
    ...head.all('article:tag'),
    ...['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'].flatMap(
      (name) => head.first(name)?.split(/\s*[,;]\s*/u) ?? [],
    ),
  ];
  const names = distinct([
    ...about,
    ...described,
    ...(described.length + about.length > 0 ? head.all('article:tag') : inHead),
  ]);
  return names
    .filter((name) => name.length >= 2 && name.length <= 60 && !/^https?:|:|_/u.test(name) && !sections.includes(name))
    .slice(0, 30)
    .map((name) => ({ name }));
}

const distinct = (texts: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== ''))
    if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
};

/** Kinds of stories that schema.org has types for. */
function genreOf(thing: Described | undefined): { genre?: string } {
  const types = thing === undefined ? [] : typesOf(thing);
  const genre = textOfField(thing, 'genre');
  const known = types.includes('OpinionNewsArticle')
    ? 'Opinion'
    : types.includes('AnalysisNewsArticle')
      ? 'Analysis'
      : types.includes('ReviewNewsArticle')
        ? 'Review'
        : undefined;
  if (known !== undefined) return { genre: known };
  return genre === undefined || genre.length > 40 || /^(?:news|article|text)$/iu.test(genre) ? {} : { genre };
}

/** A page that stands before the story, or in its place. */
function wallIn(headline: string, title: string | undefined): string | undefined {
  const words = `${headline} ${title ?? ''}`;
  if (
    new RegExp(
      String.raw`captcha|are you (?:a )?(?:human|robot)|just a moment|access denied|forbidden|` +
        String.raw`attention required|security check`,
      'iu',
    ).test(words)
  )
    return 'this page asks whether its reader is a person: save the story again';
  if (/before you continue|cookie|consent|privacy (?:settings|choices)|datenschutz|zustimmung/iu.test(words))
    return 'this page asks for consent: agree to it, and save the story again';
  if (/\b404\b|page not found|not found$|seite nicht gefunden|page introuvable|página no encontrada/iu.test(words))
    return 'this page says that the story was not found';
  return undefined;
}

function paywallLoss(thing: Described | undefined, prose: number, name: string): Loss[] {
  const free = thing?.['isAccessibleForFree'];
  const isFree = free !== false && !(typeof free === 'string' && /^false$/iu.test(free));
  if (isFree || prose > 900) return [];
  return [
    { element: 'paywall', made: 'dropped', place: name, text: 'the page may have only the beginning of the story' },
  ];
}
