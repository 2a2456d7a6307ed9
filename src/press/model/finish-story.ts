import { storyLinkCheck } from '../checks/cross-check.ts';
import { fieldFault, type Draft, type FieldPath } from '../checks/draft.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { badLink } from '../copy/messages/stories.ts';
import type { Copy } from '../copy/copy.ts';
import type { StoryFile } from '../copy/story-file.ts';
import type { Picture, PressStory, Section } from './edition.ts';
import { finishBody, type PartFinisher } from './finish-body.ts';
import { parseInlineMarkup } from './inline-markup.ts';
import { authorOf, namedOf } from './named.ts';
import { normalizeInline, optionalLine, singleLine } from './normalize.ts';
import { finishImage } from './finish-image.ts';
import { timeOf } from './story-dates.ts';
import type { TopicCollection } from './topic-collection.ts';

/** Data that all stories of an edition are finished with. */
export interface StoryContext {
  readonly copy: Copy;
  /** The edition's language. */
  readonly language: string;
  readonly sections: readonly Section[];
  /** The slugs of all story files. */
  readonly slugs: ReadonlySet<string>;
  /** Collects the topics of all stories. */
  readonly topics: TopicCollection;
  /** The pictures of the edition by their files. `finishStory` adds those of the story. */
  readonly pictures: Map<string, Picture>;
  readonly faults: FaultList;
}

/** Makes the finished story from a checked draft, and reports faulty links and pictures. */
export function finishStory(slug: string, draft: Draft<StoryFile>, context: StoryContext): PressStory {
  const { value: file } = draft;
  const parts = partFinisher(slug, draft, context);
  return {
    slug,
    ...metadataOf(draft, context),
    body: finishBody(file.body ?? [], parts),
    image: file.image === undefined ? undefined : parts.image(file.image, ['image']),
    corrections: (file.correction ?? []).map(({ text, datePublished }, i) => ({
      text: parts.inline(text, ['correction', i, 'text']),
      datePublished,
    })),
  };
}

function metadataOf(
  draft: Draft<StoryFile>,
  { language, sections, topics, faults }: StoryContext,
): Omit<PressStory, 'slug' | 'body' | 'image' | 'corrections'> {
  const { value: file, source } = draft;
  const about = topics.of(file.about ?? [], source.path, (path, message) =>
    faults.add(source.path, () => fieldFault(draft, ['about', ...path], message)),
  );
  const { datePublished, dateModified, license, copyrightHolder } = file;
  const sectionSlug = file.articleSection?.normalize('NFC');
  return {
    headline: singleLine(file.headline),
    alternativeHeadline: optionalLine(file.alternativeHeadline),
    description: optionalLine(file.description),
    language: file.inLanguage ?? language,
    section: sections.find((section) => section.slug === sectionSlug),
    authors: (file.author ?? []).map(authorOf),
    dateline: optionalLine(file.dateline),
    datePublished,
    publishedAt: timeOf(datePublished),
    dateModified: dateModified === datePublished ? undefined : dateModified,
    topics: about.map(({ topic }) => topic),
    about,
    keywords: (file.keywords ?? []).flatMap((keyword) => optionalLine(keyword) ?? []),
    related: (file.related ?? []).map((slug) => slug.normalize('NFC')),
    aliases: (file.aliases ?? []).map((slug) => slug.normalize('NFC')),
    basedOn: [file.isBasedOn ?? []].flat().map(namedOf),
    license: license === undefined ? undefined : namedOf(license),
    copyrightHolder: copyrightHolder === undefined ? undefined : namedOf(copyrightHolder),
  };
}

function partFinisher(
  slug: string,
  draft: Draft<StoryFile>,
  { copy, slugs, pictures, faults }: StoryContext,
): PartFinisher {
  const storyFault = storyLinkCheck(slugs);
  const report = (path: FieldPath, message: () => string) =>
    faults.add(draft.source.path, () => fieldFault(draft, path, message()));
  return {
    inline(text, path) {
      const { content, faults: found } = parseInlineMarkup(text, (other) => storyFault(other, slug));
      for (const { href, message } of found) report(path, () => (href === '' ? message() : badLink(href, message())));
      return normalizeInline(content);
    },
    image: (image, path) =>
      finishImage(image, { copy, source: draft.source, pictures }, (message) =>
        report([...path, 'src'], () => message),
      ),
  };
}
