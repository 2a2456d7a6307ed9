/** When a page's story was published and changed. */
import { attribute, isNamed, textBelow, type Element } from '../html/nodes.ts';
import type { PagePlaces } from './page-places.ts';
import { dateInAddress, dateOf } from './dates.ts';
import { textOfField, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import type { PageTree } from './page-tree.ts';

const publishedNames = (
  'article:published_time og:article:published_time article:published article.published datepublished ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime publish-date publish_date publishdate ' +
  'pubdate published_time published-date publication_date dc.date.issued dcterms.created dcterms.date ' +
  'dc.date.created dc.date citation_publication_date citation_online_date citation_date rbpubdate ' +
  'article_date_original date.created bt:pubdate originalpublicationdate og:pubdate og:published_time ' +
  'date created article-publication-date prism.publicationdate last-modified-date displaydate ' +
  'iso-8601-publish-date shareaholic:article_published_time vr:published_time'
).split(' ');
const modifiedNames = (
  'article:modified_time og:updated_time datemodified article:modified lastmod last-modified ' +
  'dcterms.modified dc.date.modified article.updated revised modified'
).split(' ');

/** When a page's story was published and changed. */
export interface PageDates {
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

export function datesOf(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  things: readonly Described[],
  address: string | undefined,
  language: string,
  places: PagePlaces,
): PageDates {
  const inMeta = (names: readonly string[]) =>
    names
      .flatMap((name) => head.all(name))
      .map((text) => dateOf(text, language))
      .find((date) => date !== undefined);
  const inThing = (name: string) =>
    [thing, ...(thing === undefined ? things : [])].flatMap((one) => {
      const text = textOfField(one, name);
      return text === undefined ? [] : (dateOf(text, language) ?? []);
    })[0];
  const published =
    inThing('datePublished') ??
    inMeta(publishedNames) ??
    inThing('dateCreated') ??
    inThing('uploadDate') ??
    markedDate(tree, 'datePublished', language) ??
    visibleDate(tree, places, language) ??
    (address === undefined ? undefined : dateInAddress(address));
  const modified = inThing('dateModified') ?? inMeta(modifiedNames) ?? markedDate(tree, 'dateModified', language);
  if (published === undefined) return { published: modified };
  // A change can't be earlier than the publication.
  const isLater =
    modified !== undefined &&
    new Date(modified) > new Date(published) &&
    modified.slice(0, 10) >= published.slice(0, 10);
  return { published, ...(isLater ? { modified } : {}) };
}

function markedDate(tree: PageTree, name: string, language: string): string | undefined {
  for (const element of tree.elements) {
    const said = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`;
    if (!said.toLowerCase().includes(name.toLowerCase())) continue;
    const date = dateOf(
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? textBelow(element),
      language,
    );
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date that readers see beside the headline, or else after the text. */
function visibleDate(tree: PageTree, places: PagePlaces, language: string): string | undefined {
  for (const zone of [places.beside, places.after, places.elsewhere])
    for (const isPlace of datePlaces) {
      // When something was changed counts if nothing says when it was published.
      const found = zone.filter((element) => tree.sizeOf(element).all <= 160 && isPlace(element, tree));
      for (const element of [...found.filter((one) => !isOfChange(one)), ...found.filter(isOfChange)]) {
        const date = [attribute(element, 'datetime'), textBelow(element), attribute(element, 'title')]
          .map((text) => (text === undefined || text.length > 200 ? undefined : dateOf(text, language)))
          .find((one) => one !== undefined);
        if (date !== undefined) return date;
      }
    }
  return undefined;
}

const isOfChange = (element: Element): boolean =>
  isNamed(element, 'updated', 'modified', 'update', 'lastmod') ||
  /^(?:last )?(?:updated|modified|aktualisiert|stand|mis à jour|actualizado|aggiornato)/iu.test(textBelow(element));

const dateNames = (
  'date datetime timestamp published pubdate publish dateline datum fecha time posted meta pubtime publishdate ' +
  'publicationdate erscheinungsdatum data tarih byline'
).split(' ');

const datePlaces: readonly ((element: Element, tree: PageTree) => boolean)[] = [
  (element) =>
    element.tagName === 'time' &&
    (attribute(element, 'pubdate') !== undefined ||
      isNamed(element, 'published', 'pubdate', 'entry', 'post', 'article')),
  ({ tagName }) => tagName === 'time',
  (element) => isNamed(element, ...dateNames),
  (element, tree) =>
    /^(?:p|span|div|li|td|small|em|abbr|strong|b|i|font|h[2-6])$/u.test(element.tagName) &&
    tree.sizeOf(element).all <= 90 &&
    tree.sizeOf(element).all >= 8,
];
