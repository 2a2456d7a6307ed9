import { sectionAddress, storyAddress, type Locate } from '../../edition/addresses.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Image, Named, Story } from '../../edition/published.ts';
import type { Author, Edition, StatedTopic } from '../model/edition.ts';
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
  const { about = [], authors = [] } = edition.bySlug.get(story.slug) ?? {};
  const url = locate(storyAddress(story.slug));
  const page = {
    url,
    inLanguage: story.language?.lang ?? edition.language,
    ...omitUndefined({ description, about: some(about, subject) }),
    isPartOf,
  };
  // A story without text is no article, only a page about one.
  const entity =
    text.kind === 'headline-only'
      ? { '@type': 'WebPage', name: headline, ...page }
      : {
          '@type': 'NewsArticle',
          headline,
          mainEntityOfPage: url,
          ...page,
          ...articleFacts(story, authors, locate),
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
function articleFacts(story: Story, authors: readonly Author[], locate: Locate): Entity {
  return omitUndefined({
    articleSection: story.section?.name,
    dateline: story.dateline,
    datePublished: story.published?.iso,
    dateModified: story.modified?.iso,
    // No type, unless the story says whether this is a person or an organization.
    author: some(authors, ({ name, url, type }) => omitUndefined({ '@type': type, name, url })),
    // The page links a picture on another site, and doesn't show it.
    image: story.image?.from === 'shipped' ? pictureOf(story.image, locate) : undefined,
    correction: some(story.corrections, ({ text, published }) => ({
      '@type': 'CorrectionComment',
      text: plainText(text),
      ...omitUndefined({ datePublished: published?.iso }),
    })),
    isBasedOn: some(story.basedOn, work),
    license: story.license === undefined ? undefined : work(story.license),
    // No type: the story doesn't say whether this is a person or an organization.
    copyrightHolder: story.copyrightHolder,
  });
}

const pictureOf = ({ src, width, height, caption, credit }: Image, locate: Locate): Entity => ({
  '@type': 'ImageObject',
  url: locate(src),
  width,
  height,
  ...omitUndefined({ caption, creditText: credit }),
});

const work = ({ name, url }: Named): Entity => ({ '@type': 'CreativeWork', name, ...omitUndefined({ url }) });

const breadcrumbs = (...steps: readonly { readonly name: string; readonly item?: string }[]): Entity => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});
