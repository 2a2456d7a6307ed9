import { posix } from 'node:path';
import type { EditionFile } from '../copy/edition-file.ts';
import { hash } from '../../text/hash.ts';
import { hrefOf, linkFault } from '../copy/links.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import { slugOf } from '../../edition/slug.ts';
import type { BlockFile, ImageFile } from '../copy/story-file.ts';
import { checkType } from '../checks/check-type.ts';
import { crossCheck, storyLinks } from '../checks/cross-check.ts';
import { faultAt, readDrafts, type Draft, type Drafts, type Path } from '../checks/drafts.ts';
import { editionName, type Copy } from '../copy/source.ts';
import type { Edition, Picture, PressStory, Section, Topic } from './edition.ts';
import { createFaultList, type FaultList } from '../copy/fault-list.ts';
import { fileStart, shown, type Fault } from '../copy/faults.ts';
import { parseInline } from './inline-markup.ts';
import { pictureOf } from './pictures.ts';
import { inOrder } from './running-order.ts';
import { compare } from '../copy/text-order.ts';

export type Made =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Makes the edition of a folder's files, or says everything that is wrong with them.
 * @param siteUrl overrides the edition's own `url`
 */
export function makeEdition(copy: Copy, siteUrl?: string): Made {
  const faults = createFaultList();
  for (const fault of copy.faults) faults.tell(fault.file, () => fault);
  if (!copy.files.some(({ name }) => name === editionName)) {
    const file = posix.join(copy.folder, editionName);
    const message = 'there is no such file; write one with {"name": …, "inLanguage": …}';
    faults.tell(file, () => ({ file, place: fileStart, field: '', message }));
  }
  const drafts = readDrafts(copy, faults);
  crossCheck(drafts, faults);
  const url = siteAddress(siteUrl, drafts.edition, faults);
  // Other sites ask for a preview image by its whole address: without one there are none.
  if (url !== undefined) checkType(drafts, faults);
  const made = assemble(copy, drafts, url, faults);
  const all = faults.all();
  if (all.length > 0 || made === undefined) return { kind: 'faulty', faults: all };
  return { kind: 'edition', edition: made };
}

function siteAddress(
  siteUrl: string | undefined,
  edition: Draft<EditionFile> | undefined,
  faults: FaultList,
): string | undefined {
  const given = siteUrl ?? edition?.value.url;
  if (given === undefined) return undefined;
  const refuse = (message: string): undefined => {
    const own = siteUrl === undefined ? edition : undefined;
    const file = own?.source.path ?? 'SITE_URL';
    faults.tell(file, () => (own === undefined ? { file, field: '', message } : faultAt(own, ['url'], message)));
  };
  const fault = linkFault(given, ['https:', 'http:']);
  // That of the edition's own address is said with its file.
  if (fault !== undefined) return siteUrl === undefined ? undefined : refuse(`${shown(given)}: ${fault}`);
  const url = new URL(given);
  if (url.pathname.includes('//') || /%(?![0-9a-f]{2})/iu.test(url.pathname)) {
    const message = `${shown(given)}: the path of the site's address is folders with single slashes between them; mend it`;
    return refuse(message);
  }
  if (/[$*{}"\\^`|<>]|%(?:22|24|2a|5c|5e|60|7b|7c|7d|3c|3e)/iu.test(url.pathname)) {
    // Each means something to one host's rules or another's.
    const message = `${shown(given)}: the path of the site's address has none of $ * { } " \\ ^ | < >; name the folder otherwise`;
    return refuse(message);
  }
  if (url.search !== '' || url.hash !== '') {
    const message = `${shown(given)}: the site's address has no ? or #; take out what follows them`;
    return refuse(message);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function assemble(
  copy: Copy,
  { drafts, edition, slugs }: Drafts,
  url: string | undefined,
  faults: FaultList,
): Edition | undefined {
  const sections: readonly Section[] = (edition?.value.sections ?? []).map((section) => ({
    ...section,
    slug: section.slug.normalize('NFC'),
  }));
  const storyFault = storyLinks(slugs);
  const topics = new Map<string, Topic>();
  const pictures = new Map<string, Picture>();
  const bySlug = new Map<string, PressStory>();

  for (const [slug, draft] of drafts) {
    const { value: file } = draft;
    const at = (path: Path, message: () => string) =>
      faults.tell(draft.source.path, () => faultAt(draft, path, message()));
    const inline = (text: string, path: Path): Inline[] => {
      const { content, faults: found } = parseInline(text, (other) => storyFault(other, slug));
      for (const { href, message } of found)
        at(path, () => (href === '' ? message() : `the link ${shown(href)}: ${message()}`));
      return content;
    };
    const picture = (image: ImageFile, path: Path): Image =>
      pictureOf(image, draft.source, copy, pictures, (message) => at([...path, 'src'], () => message));

    const own: Topic[] = [];
    const story: PressStory = {
      slug,
      file,
      language: file.inLanguage ?? edition?.value.inLanguage ?? 'en',
      section: sections.find((section) => section.slug === file.articleSection?.normalize('NFC')),
      body: (file.body ?? []).map((block, i) => blockOf(block, ['body', i], inline, picture)),
      image: file.image === undefined ? undefined : picture(file.image, ['image']),
      corrections: (file.correction ?? []).map(({ text, datePublished }, i) => ({
        text: inline(text, ['correction', i, 'text']),
        date: datePublished,
      })),
      topics: own,
      basedOn: [file.isBasedOn ?? []].flat().map(namedOf),
    };
    for (const entry of file.about ?? []) {
      const { name, type, sameAs } = typeof entry === 'string' ? { name: entry } : entry;
      const topic = topicOf(topics, name.trim(), type, sameAs === undefined ? undefined : hrefOf(sameAs));
      // A story that names a topic twice is about it once.
      if (!own.includes(topic)) {
        own.push(topic);
        topic.stories.push(story);
      }
    }
    bySlug.set(slug, story);
  }

  if (edition === undefined || faults.all().length > 0) return undefined;
  const stories = inOrder([...bySlug.values()], edition.value);
  const place = new Map(stories.map(({ slug }, i) => [slug, i]));
  for (const topic of topics.values())
    topic.stories.sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0));
  return {
    file: edition.value,
    url,
    stories,
    bySlug,
    lead: stories[0],
    sections,
    topics: [...topics.values()].toSorted((a, b) => compare(a.slug, b.slug)),
    pictures: [...pictures.values()].toSorted((a, b) => compare(a.address, b.address)),
  };
}

function blockOf(
  block: BlockFile,
  path: Path,
  inline: (text: string, path: Path) => Inline[],
  picture: (image: ImageFile, path: Path) => Image,
): Block {
  if (typeof block === 'string') return { type: 'paragraph', text: inline(block, path) };
  switch (block.type) {
    case 'heading':
    case 'note':
      return { type: block.type, text: inline(block.text, [...path, 'text']) };
    case 'quote':
      return {
        type: 'quote',
        text: inline(block.text, [...path, 'text']),
        ...(block.cite === undefined ? {} : { cite: block.cite }),
      };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered ?? false,
        items: block.items.map((item, i) => inline(item, [...path, 'items', i])),
      };
    case 'image': {
      const { type, ...image } = block;
      return { type, image: picture(image, path) };
    }
  }
}

/** A name, a web address, or both, as schema.org allows for what a text is based on. */
export function namedOf(source: string | Named): Named {
  if (typeof source !== 'string') return source.url === undefined ? source : { ...source, url: hrefOf(source.url) };
  return linkFault(source, ['https:', 'http:']) === undefined
    ? { name: new URL(source).host, url: hrefOf(source) }
    : { name: source };
}

function topicOf(topics: Map<string, Topic>, name: string, kind: Topic['kind'], sameAs: string | undefined): Topic {
  // A name may be written in letters that have no lower case, such as mathematical bold.
  const slug = slugOf(name) ?? `topic-${hash(name)}`;
  const known = topics.get(slug);
  if (known !== undefined) {
    known.kind ??= kind;
    known.sameAs ??= sameAs;
    return known;
  }
  const topic: Topic = { slug, name, kind, sameAs, stories: [] };
  topics.set(slug, topic);
  return topic;
}
