import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commonWords, languagesWithWords } from '../edition/common-words.ts';
import { gistOf, type Document, type Gist } from '../edition/gist.ts';

/**
 * What stories are about, by their content: a story that has not changed is not counted anew. Only
 * that is kept. Which stories are related follows from all of them together, and is found anew in
 * every build, so that it is the same with and without what was kept.
 */
export interface GistCache {
  readonly gist: (document: Document) => Gist;
  /** Keeps what this build has asked for, and nothing else. */
  readonly close: () => Promise<void>;
}

export async function openGists(file: string): Promise<GistCache> {
  const known = await readGists(file);
  const used = new Map<string, Gist>();
  const manner = mannerOfGists();
  return {
    gist(document) {
      const key = keyOf(document, manner);
      const gist = known.get(key) ?? gistOf(document);
      used.set(key, gist);
      return gist;
    },
    async close() {
      if (used.size === known.size && [...used.keys()].every((key) => known.has(key))) return;
      await mkdir(dirname(file), { recursive: true });
      const half = `${file}.${process.pid}`;
      await writeFile(half, [...used].map((entry) => `${JSON.stringify(entry)}\n`));
      await rename(half, file);
    },
  };
}

/**
 * What stands for how gists are made: those of a text with all sorts of words, and the words that
 * count for nothing. It changes by itself when they are made in another way.
 */
function mannerOfGists(): string {
  const text = 'The Governor’s 3 representatives at U.S. Steel met again, and again. Thủ tướng chính phủ họp ở Hà Nội. 台風が九州に上陸した。 x';
  const examples = [...languagesWithWords, 'vi', 'zh', 'ja'].map((language) => {
    const gist = gistOf({ slug: '', language, headline: text, description: text, topics: [{ slug: 'steel', name: 'Steel' }], keywords: [text], text });
    return [language, [...commonWords(language)].join(' '), gist];
  });
  return createHash('sha256').update(JSON.stringify(examples)).digest('base64url');
}

/** Made of all that decides a gist: the story's words, and how they are cut where a language has no spaces. */
function keyOf({ language, headline, description, keywords, topics, text }: Document, manner: string): string {
  const content = JSON.stringify([manner, process.versions['icu'], language, headline, description, keywords, topics.map(({ slug }) => slug), text]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
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
