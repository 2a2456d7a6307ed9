import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { EditionFile } from '../edition/edition-file.ts';
import type { Block, Image, Inline, Named } from '../edition/published.ts';
import { nearest } from '../edition/resemblance.ts';
import { hash, slugFault, slugOf } from '../edition/slug.ts';
import { StoryFile, type BlockFile, type ImageFile } from '../edition/story-file.ts';
import { linkFault } from '../edition/links.ts';
import { checkShape, type ShapeFault } from './check-shape.ts';
import type { Edition, Picture, PressStory, Section, Topic } from './edition.ts';
import type { Fault } from './faults.ts';
import { shown } from './faults.ts';
import { parseInline } from './inline.ts';
import { parseJson, type Place } from './parse-json.ts';

/** A file of the stories' folder. */
export interface SourceFile {
  /** Below the stories' folder, with forward slashes. */
  readonly name: string;
  /** As a message names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Copy {
  readonly files: readonly SourceFile[];
  /** Names of the pictures that lie beside the stories. */
  readonly pictures: ReadonlySet<string>;
  /** The stories' folder, as a message names it. */
  readonly folder: string;
}

export type Made =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

const editionName = 'edition.json';

/** Files that editors' tools read, and no story. */
const isSchema = (name: string): boolean => name.endsWith('.schema.json');

type Path = (string | number)[];

/** A file that has the right shape, before it is held against the others. */
interface Draft<T> {
  readonly source: SourceFile;
  readonly value: T;
  readonly locate: (path: Path) => Place;
}

/**
 * Makes the edition of a folder's files, or says everything that is wrong with them.
 * @param siteUrl overrides the edition's own `url`
 */
export function makeEdition(copy: Copy, siteUrl?: string): Made {
  const faults: Fault[] = [];
  const shaped = drafts(copy, faults);
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

interface Drafts {
  readonly drafts: Map<string, Draft<StoryFile>>;
  readonly edition: Draft<EditionFile> | undefined;
  /** Whether the sections could be read, so that a story's can be looked for among them. */
  readonly sectionsKnown: boolean;
  /** The slugs of all story files, right or wrong: a link to a faulty story is no second fault. */
  readonly slugs: ReadonlySet<string>;
}

function drafts(copy: Copy, faults: Fault[]): Drafts {
  const found = new Map<string, Draft<StoryFile>>();
  const sources = new Map<string, SourceFile>();
  let edition: Draft<EditionFile> | undefined;
  let sectionsKnown = false;

  for (const source of copy.files) {
    if (isSchema(source.name)) continue;
    const at = (message: string) => faults.push({ file: source.path, line: 1, column: 1, field: '', message });
    const isEdition = source.name === editionName;
    const slug = posix.basename(source.name).replace(/\.json$/iu, '').normalize('NFC');

    if (!isEdition) {
      const fault = slugFault(slug);
      if (fault !== undefined) at(`the file's name is the story's address, and ${fault.replace(/(?<=; write ".*)"$/u, '.json"')}`);
      const other = sources.get(slug);
      if (other !== undefined) at(`${other.path} has this name too, and both would have the address /stories/${slug}/; rename one`);
      sources.set(slug, source);
    }

    const json = parseJson(source.bytes, source.path);
    if (json.kind === 'faulty') {
      faults.push(...json.faults);
      continue;
    }
    const draft = <T>(value: T): Draft<T> => ({ source, value, locate: json.locate });
    const shape = isEdition ? checkShape(EditionFile, json.value) : checkShape(StoryFile, json.value);
    if (shape.kind === 'wrong') {
      for (const { path, message } of shape.faults) faults.push(faultAt(draft(null), path, message));
    }
    // What is right in a faulty file is held against the other files all the same: every fault is said at once.
    const rest = shape.kind === 'right' ? json.value : withoutFaults(json.value, shape.faults, isEdition);
    if (isEdition) {
      const right = checkShape(EditionFile, rest);
      if (right.kind === 'right') edition = draft(right.value);
      sectionsKnown = right.kind === 'right' && (right.value.sections !== undefined || shape.kind === 'right');
    } else {
      const right = checkShape(StoryFile, rest);
      if (right.kind === 'right') found.set(slug, draft(right.value));
    }
  }
  return { drafts: found, edition, sectionsKnown, slugs: new Set(sources.keys()) };
}

/** A file's content without its faulty fields; blocks keep their places, so that others keep theirs. */
function withoutFaults(value: unknown, faults: readonly ShapeFault[], isEdition: boolean): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const standIn = 'faulty';
  const rest: Record<string, unknown> = { ...value };
  for (const { path } of faults) {
    const [field, index] = path;
    const body = rest['body'];
    if (field === 'body' && typeof index === 'number' && Array.isArray(body)) rest['body'] = body.with(index, standIn);
    else if (typeof field === 'string') delete rest[field];
  }
  return isEdition ? { name: standIn, inLanguage: 'en', ...rest } : { headline: standIn, ...rest };
}

function faultAt(draft: Draft<unknown>, path: Path, message: string): Fault {
  const field = path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`), '');
  return { file: draft.source.path, ...draft.locate(path), field, message };
}

function siteAddress(siteUrl: string | undefined, edition: Draft<EditionFile> | undefined, faults: Fault[]): string | undefined {
  const given = siteUrl ?? edition?.value.url;
  if (given === undefined) return undefined;
  const fault = linkFault(given, ['https:', 'http:']);
  if (fault !== undefined) {
    if (siteUrl !== undefined) faults.push({ file: 'SITE_URL', line: 1, column: 1, field: '', message: `${shown(given)}: ${fault}` });
    return undefined;
  }
  const url = new URL(given);
  if (url.search !== '' || url.hash !== '') {
    const message = `${shown(given)}: the site's address has no ? or #; take out what follows them`;
    if (siteUrl !== undefined || edition === undefined) faults.push({ file: 'SITE_URL', line: 1, column: 1, field: '', message });
    else faults.push(faultAt(edition, ['url'], message));
    return undefined;
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
    const at = (path: Path, message: string) => report(draft, path, message);

    const section = sections.find(({ slug: known }) => known === file.articleSection?.normalize('NFC'));
    if (file.articleSection !== undefined && section === undefined && sectionsKnown) {
      at(['articleSection'], `no section ${shown(file.articleSection)}${didYouMean(file.articleSection, sections.map((known) => known.slug))}`);
    }
    for (const [i, other] of (file.related ?? []).entries()) {
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
      for (const { href, message } of found) at(path, `the link ${shown(href)}: ${message}`);
      return content;
    };
    const picture = (image: ImageFile, path: Path): Image => pictureOf(image, draft, copy, pictures, (message) => at([...path, 'src'], message));

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

function didYouMean(found: string, known: Iterable<string>): string {
  const names = [...known];
  const meant = nearest(found, names);
  if (meant !== undefined) return `; did you mean ${shown(meant)}?`;
  if (names.length === 0) return '; there are none yet';
  return names.length > 12 ? '; write the name of its file, without .json' : `; write one of ${names.map(shown).join(', ')}`;
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

const pictureTypes = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.webp'];

/** Whether a file's name says that it is a picture that can go to press. SVG is left out: it can carry scripts. */
export const isPicture = (name: string): boolean => pictureTypes.includes(posix.extname(name).toLowerCase());

function pictureOf(image: ImageFile, draft: Draft<unknown>, copy: Copy, pictures: Map<string, Picture>, fault: (message: string) => void): Image {
  const { src, ...rest } = image;
  if (/^[a-z][a-z\d+.-]*:/iu.test(src) || src.startsWith('//')) {
    const message = linkFault(src, ['https:', 'http:']);
    if (message !== undefined) fault(`${shown(src)}: ${message}`);
    return { from: 'elsewhere', src, ...rest };
  }
  if (src.startsWith('/')) return { from: 'shipped', src: encodeURI(posix.normalize(src)), ...rest };

  const file = posix.join(posix.dirname(draft.source.name), src);
  if (file.startsWith('../')) fault(`${shown(src)} leads out of the stories' folder; put the picture beside the story`);
  else if (!isPicture(file)) fault(`${shown(src)} is not a picture; write the name of one that ends in ${pictureTypes.join(', ')}`);
  else if (!copy.pictures.has(file)) {
    const beside = [...copy.pictures].filter((name) => posix.dirname(name) === posix.dirname(file)).map((name) => posix.basename(name));
    fault(`there is no picture ${shown(file)} in ${copy.folder}${beside.length === 0 ? '; put it beside the story' : didYouMean(src, beside)}`);
  }
  let picture = pictures.get(file);
  if (picture === undefined) {
    // The address is made of the file's name, so that it holds nothing a host could trip over.
    const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
    picture = { file, address: `/edition/pictures/${name}${posix.extname(file).toLowerCase()}` };
    pictures.set(file, picture);
  }
  return { from: 'shipped', src: picture.address, ...rest };
}

/** The featured story, the editor's order, then newest first, then undated in the order of their headlines. */
function inOrder(stories: readonly PressStory[], edition: EditionFile): PressStory[] {
  const { lead, stories: named = [] } = edition.front ?? {};
  const rank = new Map<string, number>();
  for (const slug of lead === undefined ? named : [lead, ...named]) {
    if (!rank.has(slug.normalize('NFC'))) rank.set(slug.normalize('NFC'), rank.size);
  }
  const collator = new Intl.Collator(edition.inLanguage);
  const time = new Map(stories.map(({ slug, file }) => [slug, file.datePublished === undefined ? -Infinity : Date.parse(file.datePublished)]));
  const of = (values: ReadonlyMap<string, number>, { slug }: PressStory, otherwise: number) => values.get(slug) ?? otherwise;
  const ordered = stories.toSorted((a, b) => {
    const ranked = of(rank, a, Infinity) - of(rank, b, Infinity);
    if (ranked !== 0 && !Number.isNaN(ranked)) return ranked;
    const dated = of(time, b, 0) - of(time, a, 0);
    if (dated !== 0 && !Number.isNaN(dated)) return dated;
    return collator.compare(a.file.headline, b.file.headline) || compare(a.slug, b.slug);
  });
  if (lead !== undefined) return ordered;
  // Where the editor names no featured story, the first that has text.
  const first = ordered.find(({ body }) => body.length > 0);
  return first === undefined ? ordered : [first, ...ordered.filter((story) => story !== first)];
}
