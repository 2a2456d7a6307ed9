import { posix } from 'node:path';
import type { EditionFile } from '../edition/edition-file.ts';
import { linkFault } from '../edition/links.ts';
import type { Block, Image, Inline, Named } from '../edition/published.ts';
import { hash, slugOf } from '../edition/slug.ts';
import type { BlockFile, ImageFile } from '../edition/story-file.ts';
import { editionName, faultAt, readDrafts, type Copy, type Draft, type Drafts, type Path } from './drafts.ts';
import type { Edition, Picture, PressStory, Section, Topic } from './edition.ts';
import { didYouMean, mostFaults, shown, type Fault } from './faults.ts';
import { parseInline } from './inline.ts';
import { pictureOf } from './pictures.ts';
import { inOrder } from './running-order.ts';

export type Made =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Makes the edition of a folder's files, or says everything that is wrong with them.
 * @param siteUrl overrides the edition's own `url`
 */
export function makeEdition(copy: Copy, siteUrl?: string): Made {
  const faults: Fault[] = [];
  const shaped = readDrafts(copy, faults);
  const { edition } = shaped;

  if (edition === undefined) {
    if (!copy.files.some(({ name }) => name === editionName)) {
      faults.push({
        file: posix.join(copy.folder, editionName),
        line: 1,
        column: 1,
        field: '',
        message: 'there is no such file; write one with {"name": …, "inLanguage": …}',
      });
    }
  }

  const url = siteAddress(siteUrl, edition, faults);
  const made = assemble(copy, shaped, url, faults);
  if (faults.length > 0 || made === undefined) return { kind: 'faulty', faults: faults.toSorted(byPlace) };
  return { kind: 'edition', edition: made };
}

const byPlace = (a: Fault, b: Fault): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function siteAddress(siteUrl: string | undefined, edition: Draft<EditionFile> | undefined, faults: Fault[]): string | undefined {
  const given = siteUrl ?? edition?.value.url;
  if (given === undefined) return undefined;
  const fault = linkFault(given, ['https:', 'http:']);
  if (fault !== undefined) {
    if (siteUrl !== undefined) faults.push({ file: 'SITE_URL', line: 1, column: 1, field: '', message: `${shown(given)}: ${fault}` });
    return undefined;
  }
  const refuse = (message: string): undefined => {
    if (siteUrl !== undefined || edition === undefined) faults.push({ file: 'SITE_URL', line: 1, column: 1, field: '', message });
    else faults.push(faultAt(edition, ['url'], message));
  };
  const url = new URL(given);
  if (url.pathname.includes('//') || /%(?![0-9a-f]{2})/iu.test(url.pathname)) {
    const message = `${shown(given)}: the path of the site's address is folders with single slashes between them; mend it`;
    return refuse(message);
  }
  if (url.search !== '' || url.hash !== '') {
    const message = `${shown(given)}: the site's address has no ? or #; take out what follows them`;
    return refuse(message);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function assemble(copy: Copy, { drafts: storyDrafts, edition, sectionsKnown, slugs }: Drafts, url: string | undefined, faults: Fault[]): Edition | undefined {
  const sections: readonly Section[] = (edition?.value.sections ?? []).map((section) => ({ ...section, slug: section.slug.normalize('NFC') }));
  const report = (draft: Draft<unknown>, path: Path, message: string) => faults.push(faultAt(draft, path, message));

  const noStory = (slug: string, self?: string): string | undefined => {
    if (slug === self) return 'a story does not lead to itself; take it out';
    if (slugs.has(slug)) return undefined;
    return `no story ${shown(slug)}${didYouMean(slug, [...slugs].filter((known) => known !== self))}`;
  };

  if (edition !== undefined) {
    const seen = new Set<string>();
    for (const [i, { slug }] of sections.entries()) {
      if (seen.has(slug)) report(edition, ['sections', i, 'slug'], `${shown(slug)} is the slug of a section above; write another`);
      seen.add(slug);
    }
    const { lead, stories = [] } = edition.value.front ?? {};
    const leadFault = lead === undefined ? undefined : noStory(lead.normalize('NFC'));
    if (leadFault !== undefined) report(edition, ['front', 'lead'], leadFault);
    for (const [i, slug] of stories.entries()) {
      const fault = noStory(slug.normalize('NFC'));
      if (fault !== undefined) report(edition, ['front', 'stories', i], fault);
    }
  }

  const topics = new Map<string, Topic>();
  const pictures = new Map<string, Picture>();
  const aliases = new Map<string, string>();
  const bySlug = new Map<string, PressStory>();

  for (const [slug, draft] of storyDrafts) {
    const { value: file } = draft;
    let told = 0;
    const at = (path: Path, message: string) => {
      told += 1;
      if (told <= mostFaults) report(draft, path, message);
    };

    const section = sections.find(({ slug: known }) => known === file.articleSection?.normalize('NFC'));
    if (file.articleSection !== undefined && section === undefined && sectionsKnown) {
      at(['articleSection'], `no section ${shown(file.articleSection)}${didYouMean(file.articleSection, sections.map((known) => known.slug))}`);
    }
    for (const [i, other] of (file.related ?? []).entries()) {
      if (told >= mostFaults) break;
      const fault = noStory(other.normalize('NFC'), slug);
      if (fault !== undefined) at(['related', i], fault);
    }
    for (const [i, written] of (file.aliases ?? []).entries()) {
      const alias = written.normalize('NFC');
      const other = aliases.get(alias);
      if (alias === slug) at(['aliases', i], 'this is the story\'s own slug; take it out');
      else if (slugs.has(alias)) at(['aliases', i], `there is a story with the slug ${shown(alias)}; a former slug must be free`);
      else if (other === slug) at(['aliases', i], `${shown(alias)} is written twice; keep one of them`);
      else if (other !== undefined) at(['aliases', i], `${shown(alias)} is a former slug of "${other}" too; it can lead to one of them only`);
      aliases.set(alias, slug);
    }

    const inline = (text: string, path: Path): Inline[] => {
      const { content, faults: found } = parseInline(text, (other) => noStory(other, slug));
      for (const { href, message } of found) at(path, href === '' ? message : `the link ${shown(href)}: ${message}`);
      return content;
    };
    const picture = (image: ImageFile, path: Path): Image => pictureOf(image, draft.source, copy, pictures, (message) => at([...path, 'src'], message));

    const own: Topic[] = [];
    const story: PressStory = {
      slug,
      file,
      language: file.inLanguage ?? edition?.value.inLanguage ?? 'en',
      section,
      body: (file.body ?? []).map((block, i) => blockOf(block, ['body', i], inline, picture)),
      image: file.image === undefined ? undefined : picture(file.image, ['image']),
      corrections: (file.correction ?? []).map(({ text, datePublished }, i) => ({ text: inline(text, ['correction', i, 'text']), date: datePublished })),
      topics: own,
      basedOn: [file.isBasedOn ?? []].flat().map(namedOf),
    };
    for (const entry of file.about ?? []) {
      const { name, type } = typeof entry === 'string' ? { name: entry, type: undefined } : entry;
      const topic = topicOf(topics, name.trim(), type);
      // A story that names a topic twice is about it once.
      if (!own.includes(topic)) {
        own.push(topic);
        topic.stories.push(story);
      }
    }
    bySlug.set(slug, story);
  }

  if (edition === undefined || faults.length > 0) return undefined;
  const stories = inOrder([...bySlug.values()], edition.value);
  const place = new Map(stories.map(({ slug }, i) => [slug, i]));
  for (const topic of topics.values()) topic.stories.sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0));
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
      return { type: 'quote', text: inline(block.text, [...path, 'text']), ...(block.cite === undefined ? {} : { cite: block.cite }) };
    case 'list':
      return { type: 'list', ordered: block.ordered ?? false, items: block.items.map((item, i) => inline(item, [...path, 'items', i])) };
    case 'image': {
      const { type, ...image } = block;
      return { type, image: picture(image, path) };
    }
  }
}

/** A name, a web address, or both, as schema.org allows for what a text is based on. */
export function namedOf(source: string | Named): Named {
  if (typeof source !== 'string') return source;
  return linkFault(source, ['https:', 'http:']) === undefined ? { name: new URL(source).host, url: source } : { name: source };
}

function topicOf(topics: Map<string, Topic>, name: string, kind: Topic['kind']): Topic {
  // A name may be written in letters that have no lower case, such as mathematical bold.
  const slug = slugOf(name) ?? `topic-${hash(name)}`;
  const known = topics.get(slug);
  if (known !== undefined) {
    known.kind ??= kind;
    return known;
  }
  const topic: Topic = { slug, name, kind, stories: [] };
  topics.set(slug, topic);
  return topic;
}
