import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as v from 'valibot';
import { writeFileAtomically } from '../files/write-file.ts';
import { commonWords, languagesWithWords } from '../related/common-words.ts';
import type { Kept } from '../related/candidates.ts';
import { gistOf, type Document, type Gist } from '../related/features.ts';
import type { Memory } from '../related/relate.ts';

/** What is kept for the next build, in files. */
export interface OpenMemory extends Memory {
  /** Keeps what this build has asked for, and nothing else. */
  readonly close: () => Promise<void>;
}

/**
 * What stories are about, by their content, and in a large edition whom their words find: a story that has
 * not changed is neither counted nor looked for anew. Which of them are related is decided in every build
 * from all of them together, so that it is the same with and without what was kept.
 */
export async function openMemory(folder: string): Promise<OpenMemory> {
  const [gistFile, foundFile] = [join(folder, 'gists.jsonl'), join(folder, 'found')];
  const gists = await readGists(gistFile);
  const found = await readFound(foundFile);
  const usedGists = new Map<string, Gist>();
  const newFound = new Map<string, Kept>();
  const manner = mannerOfGists();
  return {
    gist(document) {
      const key = keyOf(document, manner);
      const gist = gists.get(key) ?? gistOf(document);
      usedGists.set(key, gist);
      return gist;
    },
    found: (search) => found.get(search),
    keep: (search, kept) => newFound.set(search, kept),
    async close() {
      const isKnown = usedGists.size === gists.size && [...usedGists.keys()].every((key) => gists.has(key));
      if (!isKnown)
        await writeFileAtomically(
          gistFile,
          [...usedGists].map((entry) => `${JSON.stringify(entry)}\n`),
        );
      if (newFound.size > 0) await writeFileAtomically(foundFile, serialize(newFound));
    },
  };
}

/**
 * What stands for how gists are made: those of a text with all sorts of words, and the words that
 * count for nothing. It changes by itself when they are made in another way.
 */
function mannerOfGists(): string {
  const text =
    'The Governor’s 3 representatives at U.S. Steel met again, and again. Thủ tướng chính phủ họp ở Hà Nội. 台風が九州に上陸した。 x';
  const examples = [...languagesWithWords, 'vi', 'zh', 'ja'].map((language) => {
    const gist = gistOf({
      slug: '',
      language,
      headline: text,
      description: text,
      topics: [{ slug: 'steel', name: 'Steel' }],
      keywords: [text],
      text,
    });
    return [language, [...commonWords(language)].join(' '), gist];
  });
  return createHash('sha256').update(JSON.stringify(examples)).digest('base64url');
}

/** Made of all that decides a gist: the story's words, and how they are cut where a language has no spaces. */
function keyOf({ language, headline, description, keywords, topics, text }: Document, manner: string): string {
  const content = JSON.stringify([
    manner,
    process.versions['icu'],
    language,
    headline,
    description,
    keywords,
    topics.map(({ slug }) => slug),
    text,
  ]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

const keptSchema = v.map(
  v.string(),
  v.object({
    capacity: v.number(),
    slugs: v.array(v.string()),
    prints: v.instance(Float64Array),
    lengths: v.instance(Uint8Array),
    whole: v.instance(Uint8Array),
    places: v.instance(Uint32Array),
    scores: v.instance(Float64Array),
  }),
);

/** As with gists, what cannot be read is as good as nothing. */
async function readFound(file: string): Promise<ReadonlyMap<string, Kept>> {
  try {
    return v.parse(keptSchema, deserialize(await readFile(file)));
  } catch {
    return new Map();
  }
}

/** A file that is not there, or not whole, is as good as an empty one. */
async function readGists(file: string): Promise<Map<string, Gist>> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    return new Map(lines.map((line) => JSON.parse(line) as [string, Gist]));
  } catch {
    return new Map();
  }
}
