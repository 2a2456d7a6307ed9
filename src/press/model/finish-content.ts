import { plainText } from '../../edition/plain-text.ts';
import { dateLanguage } from '../../edition/dates.ts';
import type { CheckStoryLink } from '../checks/story-link-check.ts';
import { fieldFault, type Draft } from '../checks/draft.ts';
import type { FieldPath } from '../copy/faults.ts';
import type { BlockFile } from '../blocks/block-file.ts';
import type { PartFinisher } from '../blocks/press-block.ts';
import { finishBlock } from '../blocks/press-blocks.ts';
import { numberFootnotes, type StoryFootnotes } from '../blocks/story-footnotes.ts';
import { plainCaption } from '../blocks/values/captions.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { collapseSpaces } from '../../text/white-space.ts';
import { badLink, sameWording } from '../copy/messages/stories.ts';
import type { Copy } from '../copy/copy.ts';
import type { StoryFile } from '../checks/story-file.ts';
import type { EditionMedia, Picture, Section, StoryElsewhere } from './edition.ts';
import { changedWords } from './changed-words.ts';
import { finishBody } from './finish-body.ts';
import { parseInlineMarkup } from './inline-markup.ts';
import { authorOf } from './named.ts';
import { normalizeInline, optionalLine, singleLine } from './normalize.ts';
import { momentIn } from './moments.ts';
import { finishMedia } from './finish-media.ts';
import { finishImage } from './finish-image.ts';
import { omitUndefined } from './omit-undefined.ts';
import { addressElsewhere } from './languages/translations.ts';
import { factsOf } from './kept/story-facts.ts';
import type { KeptStories, StoryContent } from './kept/kept-stories.ts';
import type { SeriesCollection } from './collections/series-collection.ts';
import type { TopicCollection } from './collections/topic-collection.ts';

/** Data that the parts of a story are finished with that depend on its own file. */
export interface ContentContext {
  readonly copy: Copy;
  /** The edition's language. */
  readonly language: string;
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly checkLink: CheckStoryLink;
  /** The stories of the other editions of the site. */
  readonly elsewhere: ReadonlyMap<string, StoryElsewhere>;
  /** What earlier builds have finished. */
  readonly kept?: KeptStories | undefined;
  /** The pictures of the edition by their files. `finishStory` adds those of the story. */
  readonly pictures: Map<string, Picture>;
  /** The same of films, recordings and captions. */
  readonly media: Map<string, EditionMedia>;
  readonly faults: FaultList;
}

/** Data that all stories of an edition are finished with. */
export interface StoryContext extends ContentContext {
  readonly sections: readonly Section[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Collects the topics of all stories. */
  readonly topics: TopicCollection;
  /** Collects the series of all stories. */
  readonly series: SeriesCollection;
}

/** Finishes the parts of a story that depend on its own file, and notes what of other files they were made of. */
export function finishContent(slug: string, draft: Draft<StoryFile>, context: ContentContext) {
  const links = new Set<string>();
  const [pictures, media] = [new Map<string, Picture>(), new Map<string, EditionMedia>()];
  let [usesFiles, isComplete] = [false, true];
  const parts = partFinisher(slug, draft, {
    ...context,
    checkLink(other, own) {
      links.add(other);
      return context.checkLink(other, own);
    },
    copy: {
      ...context.copy,
      inspected(folder, file) {
        const found = context.copy.inspected(folder, file);
        // It is inspected after all stories are finished, which are finished again then.
        if (found === undefined) isComplete = false;
        return found;
      },
    },
    pictures,
    media,
    onFile() {
      usesFiles = true;
    },
  });
  const made = contentOf(draft, parts);
  return {
    ...made,
    links: [...links],
    pictures,
    media,
    files: usesFiles ? (context.kept?.files ?? '') : undefined,
    isComplete,
  };
}

function contentOf({ value: file }: Draft<StoryFile>, parts: PartFinisher) {
  // Footnotes are numbered in the order of the page.
  const standfirst = parts.caption(file.description, ['description']);
  const forLists = parts.caption(file.alternativeDescription, ['alternativeDescription']);
  const corrections = (file.correction ?? []).map(({ text, datePublished, was }, i) => {
    const now = parts.inline(text, ['correction', i, 'text']);
    const before = was === undefined ? undefined : plainText(parts.inline(was, ['correction', i, 'was']));
    const after = plainText(now);
    if (before !== undefined && collapseSpaces(before) === collapseSpaces(after))
      parts.report(['correction', i, 'was'], sameWording);
    return {
      text: now,
      datePublished,
      change: before === undefined ? undefined : changedWords(before, after, parts.language),
    };
  });
  const image = file.image === undefined ? undefined : parts.image(file.image, ['image']);
  const authors = (file.author ?? []).map((author, i) => ({
    ...authorOf(author),
    ...(author.image === undefined ? {} : { image: parts.image(author.image, ['author', i, 'image']) }),
  }));
  const body = finishBody(file.body ?? [], parts);
  const { body: _, ...fields } = file;
  const content = {
    description: standfirst === undefined ? undefined : singleLine(plainCaption(standfirst)),
    alternativeDescription: forLists === undefined ? undefined : singleLine(plainCaption(forLists)),
    standfirst: typeof standfirst === 'string' ? undefined : standfirst,
    authors,
    image,
    corrections,
  };
  const facts = factsOf({ body, image, language: parts.language, others: [fields, content] });
  return { content: { ...content, facts } satisfies StoryContent, body };
}

/** The footnotes of a story. If the block that may have them is faulty, their names are not known. */
function footnotesOf({ value: { body = [] }, raw, isReplaced }: Draft<StoryFile>): StoryFootnotes {
  const names = body.flatMap((block) =>
    typeof block === 'object' && block.type === 'footnotes' ? Object.keys(block.items) : [],
  );
  const isUnknown =
    isReplaced(['body', body.length - 1]) ||
    body.some(
      (block, i) => typeof block === 'object' && block.type === 'footnotes' && isReplaced(['body', i, 'items']),
    );
  return numberFootnotes(isUnknown ? undefined : names, JSON.stringify(raw));
}

function partFinisher(
  slug: string,
  draft: Draft<StoryFile>,
  {
    copy,
    language,
    timeZone,
    checkLink,
    elsewhere,
    pictures,
    media,
    faults,
    onFile,
  }: ContentContext & { onFile: () => void },
): PartFinisher {
  const report = (path: FieldPath, message: () => string, offset?: number) => {
    // What stands in the place of a faulty value has no faults of its own.
    if (!draft.isReplaced(path)) faults.add(draft.source.path, () => fieldFault(draft, path, message(), offset));
  };
  const footnotes = footnotesOf(draft);
  const own = draft.value.inLanguage ?? language;
  let shown = 0;
  /** @param start of the text in the field; undefined if it is not known */
  const inlineAt = (text: string, path: FieldPath, start: number | undefined) => {
    const storyFault = (other: string) => checkLink(other, slug);
    const { content, faults: found } = parseInlineMarkup(
      text,
      storyFault,
      footnotes.find,
      draft.notationOf(path),
      (other) => addressElsewhere(elsewhere.get(other), other),
    );
    for (const { href, message, offset } of found) {
      const makeMessage = () => (href === '' ? message() : badLink(href, message()));
      report(path, makeMessage, start === undefined ? undefined : start + offset);
    }
    return normalizeInline(content);
  };
  const parts: PartFinisher = {
    inline: (text, path) => inlineAt(text, path, 0),
    line: optionalLine,
    moment: (iso) => momentIn(iso, dateLanguage(own, language), timeZone, own),
    caption(text, path) {
      const line = optionalLine(text);
      if (line === undefined) return undefined;
      // Of several lines or spaces, the words have other offsets in the file.
      const start = text?.indexOf(line) ?? -1;
      const content = inlineAt(line, path, start === -1 ? undefined : start);
      return content.every((node) => typeof node === 'string') ? content.join('') : content;
    },
    media(src, kind, path) {
      onFile();
      return finishMedia(src, kind, { copy, source: draft.source, media }, (message) => report(path, () => message));
    },
    image(image, path, place) {
      onFile();
      const made = finishImage(image, { copy, source: draft.source, pictures }, (message, field = 'src') =>
        report(place ?? [...path, field], () => message),
      );
      const isNumbered = made.from === 'shipped' && path[0] !== 'author';
      if (isNumbered) shown += 1;
      return {
        ...made,
        ...omitUndefined({
          number: isNumbered ? shown : undefined,
          caption: parts.caption(image.caption, [...path, 'caption']),
          credit: parts.caption(image.credit, [...path, 'credit']),
        }),
      };
    },
    block: (block, path) => finishBlock(block as BlockFile, path, parts),
    language: own,
    footnotes,
    report: (path, message) => report(path, () => message),
    notationOf: draft.notationOf,
    isWhole: draft.isWhole,
  };
  return parts;
}
