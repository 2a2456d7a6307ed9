import type { Block } from '../../edition/blocks/block.ts';
import { fieldFault, type Draft } from '../checks/draft.ts';
import type { StoryFile } from '../checks/story-file.ts';
import type { FieldPath } from '../copy/faults.ts';
import { digestOf } from '../reuse/digest.ts';
import type { PressStory } from './edition.ts';
import { finishContent, type ContentContext, type StoryContext } from './finish-content.ts';
import type { StoryContent } from './kept/kept-stories.ts';
import { namedOf } from './named.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { timeOf } from './story-dates.ts';
import { statusAt } from './story-status.ts';

/** Makes the finished story from a checked draft, and reports faulty links and pictures. */
export function finishStory(slug: string, draft: Draft<StoryFile>, context: StoryContext): PressStory {
  const { content, digest, body } = keptOrFinished(slug, draft, context);
  return storyWithBody({ slug, digest, ...metadataOf(draft, context), ...content }, body);
}

/** Reads the text of each story. */
const readers = new WeakMap<LazyBody, () => readonly Block[]>();
const bodies = new WeakMap<LazyBody, readonly Block[]>();

/** A story whose text is read when it is used. */
class LazyBody {
  constructor(fields: Omit<PressStory, 'body'>, read: () => readonly Block[]) {
    Object.assign(this, fields);
    readers.set(this, read);
  }
  get body(): readonly Block[] {
    const body = bodies.get(this) ?? readers.get(this)?.() ?? [];
    bodies.set(this, body);
    return body;
  }
}

const storyWithBody = (fields: Omit<PressStory, 'body'>, read: () => readonly Block[]): PressStory =>
  new LazyBody(fields, fields.facts.hasText ? read : () => []) as unknown as PressStory;

interface FinishedContent {
  readonly content: StoryContent;
  readonly digest: string;
  readonly body: () => readonly Block[];
}

const addresses = new WeakMap<StoryContext['elsewhere'], string>();

/** What decides the links to stories of other editions. */
function addressesElsewhere(elsewhere: StoryContext['elsewhere']): string {
  if (elsewhere.size === 0) return '';
  const known =
    addresses.get(elsewhere) ??
    digestOf(JSON.stringify([...elsewhere].map(([slug, { edition }]) => [slug, edition.url])));
  addresses.set(elsewhere, known);
  return known;
}

/** The key of what is kept of a story; undefined if its file can't be read. */
const keyOf = ({ source }: Draft<StoryFile>, { kept, language, timeZone, elsewhere }: ContentContext) =>
  kept?.keyOf(source, `${language} ${timeZone}${addressesElsewhere(elsewhere)}`);

/** Takes what an earlier build has finished of the same file, or finishes it. */
function keptOrFinished(slug: string, draft: Draft<StoryFile>, context: StoryContext): FinishedContent {
  const { kept, pictures, media, checkLink } = context;
  const key = keyOf(draft, context);
  const known = key === undefined ? undefined : kept?.contentAt(key);
  const isGood =
    known !== undefined &&
    (known.files === undefined || known.files === kept?.files) &&
    known.links.every((link) => checkLink(link, slug) === undefined);
  if (isGood && key !== undefined) {
    for (const [file, picture] of known.pictures) pictures.set(file, pictures.get(file) ?? picture);
    for (const [file, one] of known.media) media.set(file, one);
    const body = () => keptBody(key, slug, () => draft.reread(), context);
    return { content: known.content, digest: key + (known.files ?? ''), body };
  }
  return finishAndKeep(slug, draft.reread(), context);
}

/** The text of a story that was kept. @param read reads its file, if what was kept is damaged */
export function keptBody(
  key: string,
  slug: string,
  read: () => Draft<StoryFile>,
  context: ContentContext,
): readonly Block[] {
  const { kept } = context;
  const known = kept?.bodyAt(key);
  if (known !== undefined) return known;
  const { body } = finishContent(slug, read(), context);
  kept?.keepBody(key, body);
  return body;
}

/** Finishes the parts of a story that depend on its own file, and keeps them if there is no fault. */
export function finishAndKeep(slug: string, draft: Draft<StoryFile>, context: ContentContext): FinishedContent {
  const { kept, pictures, media, faults } = context;
  const key = keyOf(draft, context);
  const made = finishContent(slug, draft, context);
  for (const [file, picture] of made.pictures) pictures.set(file, pictures.get(file) ?? picture);
  for (const [file, one] of made.media) media.set(file, one);
  const { body, isComplete, ...rest } = made;
  if (kept !== undefined && key !== undefined && isComplete && faults.countOf(draft.source.path) === 0)
    kept.keep(key, { ...rest, pictures: [...made.pictures], media: [...made.media] }, body);
  const digest =
    key === undefined ? digestOf(JSON.stringify([slug, draft.value, made.content, body])) : key + (made.files ?? '');
  return { content: made.content, digest, body: () => body };
}

function metadataOf(
  draft: Draft<StoryFile>,
  { language, sections, topics, series, now, faults }: StoryContext,
): Omit<PressStory, 'slug' | 'digest' | 'body' | keyof StoryContent> {
  const { value: file, source } = draft;
  const about = topics.of(file.about ?? [], source.path, (path, message) =>
    faults.add(source.path, () => fieldFault(draft, ['about', ...path], message)),
  );
  const reportSeries = (path: FieldPath, message: string) =>
    faults.add(source.path, () => fieldFault(draft, ['isPartOf', ...path], message));
  const { datePublished, dateModified, license, copyrightHolder, isPartOf, sponsor } = file;
  const sectionSlug = file.articleSection?.normalize('NFC');
  return {
    headline: singleLine(file.headline),
    alternativeHeadline: optionalLine(file.alternativeHeadline),
    genre: optionalLine(file.genre),
    series:
      isPartOf === undefined ? undefined : series.of(isPartOf, file.inLanguage ?? language, source.path, reportSeries),
    translations: (file.workTranslation ?? []).map((slug) => slug.normalize('NFC')),
    status: statusAt(file, now),
    expires: file.expires,
    urgency: file.urgency,
    sponsor: sponsor === undefined ? undefined : namedOf(sponsor),
    language: file.inLanguage ?? language,
    section: sections.find((section) => section.slug === sectionSlug),
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
