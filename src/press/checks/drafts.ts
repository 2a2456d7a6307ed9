import { posix } from 'node:path';
import type * as v from 'valibot';
import { EditionFile } from '../copy/edition-file.ts';
import { slugFault } from '../../edition/slug.ts';
import { StoryFile } from '../copy/story-file.ts';
import { checkShape, type ShapeFault } from './check-shape.ts';
import { mostFaults, type FaultList } from '../copy/fault-list.ts';
import { fileStart, type Fault, type Place } from '../copy/faults.ts';
import { editionName, isSchema, type Copy, type SourceFile } from '../copy/source.ts';
import { parseJson } from './parse-json.ts';

export type Path = (string | number)[];

/** A file that has the right shape, before it is held against the others. */
export interface Draft<T> {
  readonly source: SourceFile;
  readonly value: T;
  /** What the file says, with what is faulty in it. */
  readonly written: Readonly<Partial<Record<string, unknown>>>;
  readonly locate: (path: Path) => Place;
}

// In the place of what is faulty, where something has to stand.
const standIn = 'faulty';

/** A folder's files as far as each is right by itself. */
export interface Drafts {
  /** The stories by their slugs. Two files may have one, which is a fault of the second, and each has its own. */
  readonly drafts: readonly (readonly [slug: string, Draft<StoryFile>])[];
  readonly edition: Draft<EditionFile> | undefined;
  /** The slugs of the sections, where all could be read, so that a story's can be looked for among them. */
  readonly sections: ReadonlySet<string> | undefined;
  /** The slugs of all story files, right or wrong: a link to a faulty story is no second fault. */
  readonly slugs: ReadonlySet<string>;
}

/** Reads every file of the folder, and says what is wrong with each by itself. */
export function readDrafts(copy: Copy, faults: FaultList): Drafts {
  const found: [string, Draft<StoryFile>][] = [];
  const sources = new Map<string, SourceFile>();
  let edition: Draft<EditionFile> | undefined;

  for (const source of copy.files) {
    if (isSchema(source.name)) continue;
    if (source.name === editionName) {
      edition = draftOf(source, EditionFile, { name: standIn, inLanguage: 'en' }, faults);
      continue;
    }
    const slug = posix
      .basename(source.name)
      .replace(/\.json$/iu, '')
      .normalize('NFC');
    checkName(slug, source, sources, faults);
    sources.set(slug, source);
    const draft = draftOf(source, StoryFile, { headline: standIn }, faults);
    if (draft !== undefined) found.push([slug, draft]);
  }
  const sections = edition === undefined ? undefined : sectionsOf(edition, faults.countOf(edition.source.path) > 0);
  return { drafts: found, edition, sections, slugs: new Set(sources.keys()) };
}

function checkName(slug: string, source: SourceFile, others: ReadonlyMap<string, SourceFile>, faults: FaultList): void {
  const at = (message: string) =>
    faults.tell(source.path, () => ({ file: source.path, place: fileStart, field: '', message }));
  const fault = slugFault(slug, (instead) =>
    instead === undefined ? 'rename it to one such as "flood-in-venice.json"' : `rename it to "${instead}.json"`,
  );
  if (fault !== undefined) at(`the file's name is the story's address, and ${fault}`);
  const other = others.get(slug);
  if (other === undefined) return;
  let number = 2;
  while (others.has(`${slug}-${number}`)) number += 1;
  at(
    `${other.path} has this name too, and both would have the address /stories/${slug}/; rename it to another, such as "${slug}-${number}.json"`,
  );
}

/** Reads a file as far as it is right by itself; undefined where too little of it is. */
function draftOf<S extends v.GenericSchema>(
  source: SourceFile,
  schema: S,
  required: Record<string, unknown>,
  faults: FaultList,
): Draft<v.InferOutput<S>> | undefined {
  if (source.bytes === undefined) return undefined;
  const json = parseJson(source.bytes, source.path);
  if (json.kind === 'faulty') {
    for (const fault of json.faults) faults.tell(source.path, () => fault);
    faults.tellMore(source.path, json.more);
    return undefined;
  }
  const { locate } = json;
  let { value } = json;
  let told = 0;
  // What is right in a faulty file is held against the other files all the same, and what a fault
  // hides is looked at once it is out of the way: every fault is said at once.
  for (let round = 0; round < mostFaults; round++) {
    const shape = checkShape(schema, value);
    if (shape.kind === 'right') {
      return { source, value: shape.value, written: isRecord(json.value) ? json.value : {}, locate };
    }
    for (const { path, message } of shape.faults)
      faults.tell(source.path, () => faultAt({ source, locate }, path, message));
    faults.tellMore(source.path, shape.more);
    told += shape.faults.length;
    if (told >= mostFaults || !isRecord(value)) return undefined;
    value = withoutFaults(value, shape.faults, required);
  }
  return undefined;
}

function sectionsOf({ written: { sections } }: Draft<EditionFile>, isFaulty: boolean): ReadonlySet<string> | undefined {
  // A mistyped field may be the one that holds them.
  if (!Array.isArray(sections)) return isFaulty ? undefined : new Set();
  const slugs = sections.map((section: unknown) =>
    isRecord(section) && typeof section['slug'] === 'string' ? section['slug'].normalize('NFC') : '',
  );
  return slugs.every((slug) => slugFault(slug) === undefined) ? new Set(slugs) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file's content without its faulty fields; blocks and corrections keep their places, so that others keep theirs. */
function withoutFaults(
  value: Record<string, unknown>,
  faults: readonly ShapeFault[],
  required: Record<string, unknown>,
): unknown {
  const rest: Record<string, unknown> = { ...value };
  const body = listOf(value['body']);
  const corrections = listOf(value['correction']);
  for (const { path } of faults) {
    const [field, index] = path;
    if (field === 'body' && typeof index === 'number') body[index] = withoutItem(body[index], path);
    else if (field === 'correction' && typeof index === 'number') corrections[index] = { text: standIn };
    else if (field === 'image' && path.length === 2) rest[field] = withoutEntry(rest[field], path);
    else if (typeof field === 'string') delete rest[field];
  }
  if (Array.isArray(rest['body'])) rest['body'] = body;
  if (Array.isArray(rest['correction'])) rest['correction'] = corrections;
  return { ...required, ...rest };
}

/** An image that is faulty in what is not its source: that is looked for all the same. */
function withoutEntry(image: unknown, path: Path): Record<string, unknown> | undefined {
  if (!isRecord(image) || path.at(-1) === 'src' || typeof image['src'] !== 'string') return undefined;
  return { src: image['src'], alt: '', width: 1, height: 1 };
}

/** A block with its faulty item replaced, or replaced itself where the fault is another. */
function withoutItem(block: unknown, path: Path): unknown {
  const [, , field, item] = path;
  if (isRecord(block) && block['type'] === 'image') {
    const image = withoutEntry(block, path);
    return image === undefined || path.length < 3 ? standIn : { type: 'image', ...image };
  }
  if (!isRecord(block) || field !== 'items' || typeof item !== 'number') return standIn;
  return { ...block, items: listOf(block['items']).with(item, standIn) };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : []);

/** A fault of a field of a file, with its place. */
export function faultAt(draft: Pick<Draft<unknown>, 'source' | 'locate'>, path: Path, message: string): Fault {
  const field = path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`),
    '',
  );
  return { file: draft.source.path, place: draft.locate(path), field, message };
}
