import { authorAddress, sectionAddress, seriesAddress, storyAddress, type Locate } from '../../edition/addresses.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Image } from '../../edition/image.ts';
import { cropFile, cropRatios, cropSize, shareableFile } from '../../edition/pictures.ts';
import type { Named, Story } from '../../edition/published.ts';
import type { DataTools } from '../blocks/press-block.ts';
import { blockDataOf } from '../blocks/press-blocks.ts';
import { plainCaption } from '../blocks/values/captions.ts';
import type { Author, Edition, SeriesPart, StatedTopic } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** An entity of schema.org. */
export type Entity = Readonly<Record<string, unknown>>;

/** Data that the structured data of all pages uses. */
export interface SiteData {
  readonly edition: Edition;
  readonly locate: Locate;
  readonly isPartOf: Entity;
  readonly publisher: Entity & { readonly name: string };
}

/** The structured data of a story's page: the story, and its section as breadcrumbs. */
export function storyData(story: Story, site: SiteData): Entity[] {
  const { headline, section, description, text } = story;
  const { edition, locate, isPartOf, publisher } = site;
  const { about = [], authors = [], series, expires } = edition.bySlug.get(story.slug) ?? {};
  const url = locate(storyAddress(story.slug));
  const page = {
    url,
    inLanguage: story.language?.lang ?? edition.language,
    ...omitUndefined({
      description,
      about: some(about, subject),
      expires,
      workTranslation: some(story.translations ?? [], ({ slug, path, language }) => ({
        '@type': 'NewsArticle',
        url: path === undefined ? locate(storyAddress(slug)) : new URL(path, edition.url).href,
        inLanguage: language?.lang,
      })),
    }),
    isPartOf: series === undefined ? isPartOf : [isPartOf, seriesData(series, locate)],
  };
  // A story without text is no article, only a page about one.
  const entity =
    text.kind === 'headline-only'
      ? { '@type': 'WebPage', name: headline, ...page }
      : {
          '@type': story.sponsor === undefined ? 'NewsArticle' : 'AdvertiserContentArticle',
          headline,
          mainEntityOfPage: url,
          ...page,
          ...articleFacts(story, authors, series, locate),
          publisher,
        };
  return section === undefined
    ? [entity]
    : [entity, breadcrumbs({ name: section.name, item: locate(sectionAddress(section.slug)) }, { name: headline })];
}

const some = <T, R>(list: readonly T[], make: (item: T) => R): R[] | undefined =>
  list.length === 0 ? undefined : list.map(make);

/** What this story says of a topic. One without a type is a thing, as every entity of schema.org. */
const subject = ({ topic: { name }, kind = 'Thing', sameAs }: StatedTopic): Entity => ({
  '@type': kind,
  name,
  ...omitUndefined({ sameAs }),
});

/** The facts that only an article has. */
function articleFacts(
  story: Story,
  authors: readonly Author[],
  series: SeriesPart | undefined,
  locate: Locate,
): Entity {
  return omitUndefined({
    articleSection: story.section?.name,
    genre: story.genre,
    position: series?.position,
    // No type: the story doesn't say whether this is a person or an organization.
    sponsor: story.sponsor,
    dateline: story.dateline,
    datePublished: story.published?.iso,
    dateModified: story.modified?.iso,
    // No type, unless the story says whether this is a person or an organization.
    author: some(authors, (author) => authorData(author, locate)),
    // The page links a picture on another site, and doesn't show it.
    image: story.image?.from === 'shipped' ? picturesOf(story.image, locate) : undefined,
    correction: some(story.corrections, ({ text, published }) => ({
      '@type': 'CorrectionComment',
      text: plainText(text),
      ...omitUndefined({ datePublished: published?.iso }),
    })),
    isBasedOn: some(story.basedOn, work),
    license: story.license === undefined ? undefined : work(story.license),
    // No type: the story doesn't say whether this is a person or an organization.
    copyrightHolder: story.copyrightHolder,
    ...blockFacts(story, locate),
  });
}

/** What the blocks of a story are, by the properties of the story that they are values of. */
function blockFacts({ body }: Story, locate: Locate): Entity {
  const facts: Record<string, Entity[]> = {};
  const tools: DataTools = {
    locate,
    image: (image) => pictureOf(image, locate),
    block: (block) => blockDataOf(block, tools),
  };
  for (const [property, entity] of body.flatMap((block) => blockDataOf(block, tools)))
    (facts[property] ??= []).push(entity);
  return facts;
}

/** An author, with the address of the author's page if the story names no other. */
const authorData = ({ slug, name, url, type, jobTitle, sameAs }: Author, locate: Locate): Entity =>
  omitUndefined({ '@type': type, name, url: url ?? locate(authorAddress(slug)), jobTitle, sameAs });

const seriesData = ({ series: { slug, name } }: SeriesPart, locate: Locate): Entity => ({
  '@type': 'CreativeWorkSeries',
  name,
  url: locate(seriesAddress(slug)),
});

const plainLine = (text: Image['caption']): string | undefined => (text === undefined ? undefined : plainCaption(text));

/** A picture as it is on the page. */
export const pictureOf = ({ src, widths, width, height, caption, credit }: Image, locate: Locate): Entity =>
  imageEntity(locate(shareableFile(src, widths)), { width, height }, { caption, credit });

/** A picture in the three shapes that search engines ask for; one without files of several widths as it is. */
function picturesOf(image: Image, locate: Locate): readonly Entity[] {
  const { src, widths, focus } = image;
  return widths === undefined
    ? [pictureOf(image, locate)]
    : cropRatios.map((ratio) => imageEntity(locate(cropFile(src, ratio, focus)), cropSize(image, ratio), image));
}

const imageEntity = (
  url: string,
  { width, height }: Pick<Image, 'width' | 'height'>,
  { caption, credit }: Pick<Image, 'caption' | 'credit'>,
): Entity => ({
  '@type': 'ImageObject',
  url,
  width,
  height,
  ...omitUndefined({ caption: plainLine(caption), creditText: plainLine(credit) }),
});

const work = ({ name, url }: Named): Entity => ({ '@type': 'CreativeWork', name, ...omitUndefined({ url }) });

const breadcrumbs = (...steps: readonly { readonly name: string; readonly item?: string }[]): Entity => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});
