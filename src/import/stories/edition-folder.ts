import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { editionName, isSchema, slugOfFile } from '../../press/copy/copy.ts';
import { findFiles, liesIn } from '../../press/copy/find-files.ts';
import { isRecord } from '../../press/checks/is-record.ts';
import { parseMarkdown } from '../../press/checks/markdown/parse-markdown.ts';
import { fingerprintOf } from './ledger/fingerprint.ts';

/** The folders that an import writes to. */
export interface EditionFolders {
  /** The folder of the edition, which has its `edition.json`. */
  readonly edition: string;
  /** The folder of new stories: the same, or one inside it. */
  readonly stories: string;
}

/**
 * Finds the edition that a folder belongs to: the nearest folder above it with an `edition.json`. If there is none, it
 * is the stories' folder if that contains the folder, else the folder itself.
 */
export function editionFolders(into: string | undefined, storiesFolder: string, root: string): EditionFolders {
  if (into === undefined) return { edition: storiesFolder, stories: storiesFolder };
  const stories = resolve(root, into);
  for (let folder = stories; dirname(folder) !== folder; folder = dirname(folder))
    if (existsSync(join(folder, editionName))) return { edition: folder, stories };
  return { edition: liesIn(storiesFolder, stories) ? storiesFolder : stories, stories };
}

/** A story's file as it is before the import. */
export interface StoryOnDisk {
  /** The path below the edition's folder, with forward slashes. */
  readonly name: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970, as `releaseTime`. */
  readonly release: number;
  readonly language: string | undefined;
  readonly translations: readonly string[];
}

/** What an import has to know of the edition that it writes to. */
export interface EditionState {
  /** The content of `edition.json`; undefined if there is none, or if it can't be read. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
  readonly hasSettings: boolean;
  /** The stories, by their slugs. */
  readonly stories: ReadonlyMap<string, StoryOnDisk>;
  /** Former slugs, each with the slug of its story. */
  readonly aliases: ReadonlyMap<string, string>;
  /** All files, by their paths below the edition's folder. */
  readonly files: ReadonlySet<string>;
}

/** Reads the files of an edition. A folder that doesn't exist yet has none. */
export async function readEditionState(folder: string): Promise<EditionState> {
  const entries = existsSync(folder) ? await findFiles(folder) : [];
  const stories = new Map<string, StoryOnDisk>();
  const aliases = new Map<string, string>();
  const files = new Set(entries.flatMap(({ kind, name }) => (kind === 'file' ? name : [])));
  for (const name of files) {
    if (!/\.(?:json|md)$/iu.test(name) || isSchema(name) || name === editionName) continue;
    const slug = slugOfFile(name);
    const bytes = await readFile(join(folder, name));
    const story = contentOf(bytes, name) ?? {};
    for (const alias of textsIn(story['aliases'])) aliases.set(alias.normalize('NFC'), slug);
    const embargo = Date.parse(typeof story['embargo'] === 'string' ? story['embargo'] : '');
    stories.set(slug, {
      name,
      fingerprint: fingerprintOf(bytes),
      release: story['creativeWorkStatus'] === 'Draft' ? Infinity : Number.isNaN(embargo) ? 0 : embargo,
      language: typeof story['inLanguage'] === 'string' ? story['inLanguage'] : undefined,
      translations: textsIn(story['workTranslation']),
    });
  }
  return { settings: await readSettings(folder), hasSettings: files.has(editionName), stories, aliases, files };
}

/** The content of `edition.json`; undefined if there is none, or if it can't be read. */
export const readSettings = async (folder: string): Promise<EditionState['settings']> =>
  existsSync(join(folder, editionName)) ? readStoryFile(folder, editionName) : undefined;

/** The fields of a story's file; undefined if it can't be read. */
export async function readStoryFile(
  folder: string,
  name: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return contentOf(await readFile(join(folder, name)), name);
}

function contentOf(bytes: Uint8Array, name: string): Readonly<Record<string, unknown>> | undefined {
  try {
    if (/\.md$/iu.test(name)) {
      const parsed = parseMarkdown(bytes, name);
      return parsed.kind !== 'faulty' && isRecord(parsed.value) ? parsed.value : undefined;
    }
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The path from one folder to a file, as a story's file has it. */
export const relativePath = (from: string, to: string): string => relative(from, to).split(sep).join(posix.sep);
