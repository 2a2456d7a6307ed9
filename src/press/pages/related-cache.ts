/** The cache of related stories, in files that are reused between builds. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as v from 'valibot';
import { writeFileAtomically } from '../files/write-file.ts';
import type { CandidateCache } from '../related/candidates.ts';
import { commonWords, languagesWithCommonWords } from '../related/common-words.ts';
import { featuresOf, type Features, type StoryDocument } from '../related/features.ts';
import type { RelatedCache } from '../related/relate.ts';

export interface OpenRelatedCache extends RelatedCache {
  /** Writes the entries that this build has used to the files. All others are dropped. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the cache. It has the features of each story, by a hash of the story's content, and in a large edition the
 * candidates of each story. Which stories are related is decided in every build from all of them together, so that
 * the result is the same with and without the cache.
 * @param folder of its files; created if it does not exist
 */
export async function openRelatedCache(folder: string): Promise<OpenRelatedCache> {
  const [featuresFile, candidatesFile] = [join(folder, 'features.jsonl'), join(folder, 'candidates')];
  const cached = await readFeatures(featuresFile);
  const candidates = await readCandidates(candidatesFile);
  const used = new Map<string, Features>();
  const newCandidates = new Map<string, CandidateCache>();
  const version = featuresVersion();
  return {
    features(document) {
      const key = keyOf(document, version);
      const features = cached.get(key) ?? featuresOf(document);
      used.set(key, features);
      return features;
    },
    candidates: (search) => candidates.get(search),
    saveCandidates: (search, found) => newCandidates.set(search, found),
    async close() {
      const isUnchanged = used.size === cached.size && [...used.keys()].every((key) => cached.has(key));
      if (!isUnchanged)
        await writeFileAtomically(
          featuresFile,
          [...used].map((entry) => `${JSON.stringify(entry)}\n`),
        );
      if (newCandidates.size > 0) await writeFileAtomically(candidatesFile, serialize(newCandidates));
    },
  };
}

/**
 * A version of the code that makes features: a hash of the common words, and of the features of an example. So it
 * changes by itself when that code changes.
 */
function featuresVersion(): string {
  const text = [
    'The Governor’s 3 representatives at U.S. Steel met again, and again.',
    'Thủ tướng chính phủ họp ở Hà Nội. 台風が九州に上陸した。 x',
    'ผู้นำในกรุงเทพ ຜູ້ນຳໃນວຽງຈັນ 정부는 서울에서 만났다. قالت الحكومة الجديدة',
  ].join(' ');
  const examples = [...languagesWithCommonWords, 'vi', 'zh', 'ja', 'th', 'ko', 'ar'].map((language) => {
    const features = featuresOf({
      slug: '',
      language,
      headline: text,
      description: text,
      topics: [{ slug: 'steel', name: 'Steel' }],
      keywords: [text],
      text,
    });
    return [language, [...commonWords(language)].join(' '), features];
  });
  return createHash('sha256').update(JSON.stringify(examples)).digest('base64url');
}

/**
 * A hash of everything that a story's features depend on: its texts, and the version of ICU, which cuts texts without
 * spaces into words.
 */
function keyOf(document: StoryDocument, version: string): string {
  const { digest, language, headline, description, keywords, topics } = document;
  const own = digest ?? [language, headline, description, keywords, document.text];
  const content = JSON.stringify([
    version,
    process.versions['icu'],
    own,
    topics.map(({ slug, type }) => [slug, type === 'Place']),
  ]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

const candidatesSchema = v.map(
  v.string(),
  v.object({
    capacity: v.number(),
    slugs: v.array(v.string()),
    fingerprints: v.instance(Float64Array),
    lengths: v.instance(Uint8Array),
    complete: v.instance(Uint8Array),
    candidates: v.instance(Uint32Array),
    scores: v.instance(Float64Array),
  }),
);

/** Empty if the file is missing, damaged, or of another version. */
async function readCandidates(file: string): Promise<ReadonlyMap<string, CandidateCache>> {
  try {
    return v.parse(candidatesSchema, deserialize(await readFile(file)));
  } catch {
    return new Map();
  }
}

const featuresSchema = v.tuple([
  v.string(),
  v.object({
    terms: v.array(v.string()),
    leadTerms: v.number(),
    counts: v.array(v.number()),
    sketch: v.array(v.number()),
    names: v.array(v.string()),
  }),
]);

/** Empty if the file is missing or damaged. */
async function readFeatures(file: string): Promise<ReadonlyMap<string, Features>> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    return new Map(lines.map((line) => v.parse(featuresSchema, JSON.parse(line))));
  } catch {
    return new Map();
  }
}
