import { posix } from 'node:path';
import type * as v from 'valibot';
import { EditionFile } from '../edition/edition-file.ts';
import { slugFault } from '../edition/slug.ts';
import { StoryFile } from '../edition/story-file.ts';
import { checkShape, type ShapeFault } from './check-shape.ts';
import { mostFaults, type Fault } from './faults.ts';
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

export const editionName = 'edition.json';

/** Files that editors' tools read, and no story. */
const isSchema = (name: string): boolean => name.endsWith('.schema.json');

export type Path = (string | number)[];

/** A file that has the right shape, before it is held against the others. */
export interface Draft<T> {
  readonly source: SourceFile;
  readonly value: T;
  readonly locate: (path: Path) => Place;
}

// In the place of what is faulty, where something has to stand.
const standIn = 'faulty';

/** A folder's files as far as each is right by itself. */
export interface Drafts {
  readonly drafts: Map<string, Draft<StoryFile>>;
  readonly edition: Draft<EditionFile> | undefined;
  /** Whether the sections could be read, so that a story's can be looked for among them. */
  readonly sectionsKnown: boolean;
  /** The slugs of all story files, right or wrong: a link to a faulty story is no second fault. */
  readonly slugs: ReadonlySet<string>;
}

/** Reads every file of the folder, and says what is wrong with each by itself. */
export function readDrafts(copy: Copy, faults: Fault[]): Drafts {
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
      for (const fault of json.faults) faults.push(fault);
      continue;
    }
    const shaped = <S extends v.GenericSchema>(schema: S, required: Record<string, unknown>): Draft<v.InferOutput<S>> | undefined => {
      // What is right in a faulty file is held against the other files all the same, and what a fault
      // hides is looked at once it is out of the way: every fault is said at once.
      let value = json.value;
      let told = 0;
      for (let round = 0; round < mostFaults; round++) {
        const shape = checkShape(schema, value);
        if (shape.kind === 'right') return { source, value: shape.value, locate: json.locate };
        for (const { path, message } of shape.faults.slice(0, mostFaults - told)) {
          faults.push(faultAt({ source, locate: json.locate }, path, message));
        }
        told += shape.faults.length;
        if (told >= mostFaults || !isRecord(value)) return undefined;
        value = withoutFaults(value, shape.faults, required);
      }
      return undefined;
    };
    if (isEdition) {
      const before = faults.length;
      edition = shaped(EditionFile, { name: standIn, inLanguage: 'en' });
      sectionsKnown = edition !== undefined && (edition.value.sections !== undefined || faults.length === before);
    } else {
      const draft = shaped(StoryFile, { headline: standIn });
      if (draft !== undefined) found.set(slug, draft);
    }
  }
  return { drafts: found, edition, sectionsKnown, slugs: new Set(sources.keys()) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file's content without its faulty fields; blocks keep their places, so that others keep theirs. */
function withoutFaults(value: unknown, faults: readonly ShapeFault[], required: Record<string, unknown>): unknown {
  if (!isRecord(value)) return value;
  const rest: Record<string, unknown> = { ...value };
  const body: unknown = rest['body'];
  const blocks: unknown[] = Array.isArray(body) ? [...body] : [];
  for (const { path } of faults) {
    const [field, index] = path;
    if (field === 'body' && typeof index === 'number') blocks[index] = standIn;
    else if (typeof field === 'string') delete rest[field];
  }
  if (Array.isArray(rest['body'])) rest['body'] = blocks;
  return { ...required, ...rest };
}

/** A fault of a field of a file, with its place. */
export function faultAt(draft: Pick<Draft<unknown>, 'source' | 'locate'>, path: Path, message: string): Fault {
  const field = path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`), '');
  return { file: draft.source.path, ...draft.locate(path), field, message };
}
