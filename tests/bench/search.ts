import { brotliCompressSync } from 'node:zlib';
import { filePath, searchDaysFile, searchManifestFile, searchPartFile } from '../../src/edition/addresses.ts';
import type {
  SearchCards,
  SearchDays,
  SearchEndings,
  SearchManifest,
  SearchPairs,
  SearchPostings,
  SearchWords,
} from '../../src/search-engine/format.ts';
import { answer } from '../../src/search-engine/answer.ts';
import type { IndexFiles } from '../../src/search-engine/index-files.ts';
import type { Edition } from '../../src/press/model/edition.ts';
import { makeEdition } from '../../src/press/model/make-edition.ts';
import { searchFiles } from '../../src/press/pages/search-files.ts';
import { editionFiles } from '../generate-edition.ts';
import { median, print, quantile, table } from './figures.ts';

/** Words of a story, as in the other parts of the benchmark. */
const words = 450;
/** Queries, typed letter by letter. */
const queries = 40;
/** How often the answer to each key is measured. */
const repeats = 5;

/**
 * Prints the size of the search index, what is sent before the first result, and how long a key takes
 * afterwards. No page is rendered, so that editions can be measured whose build would take hours.
 */
export function measureSearch(sizes: readonly number[]): void {
  const rows = sizes.map(measureSize);
  print(
    '',
    [
      `search: stories of ${words} words; KB in brotli; ${queries} queries of two words typed letter by letter`,
      'every fourth with a typo',
    ].join(', '),
  );
  print('the targets: at most 150 KB before the first result, 50 ms for a key');
  print(
    table([
      [
        'stories',
        'files',
        'index',
        'largest file',
        'bytes/story',
        'indexed in',
        'first result',
        'most',
        'whole query',
        'most',
        'key',
        '95 %',
        'slowest key',
      ],
      ...rows,
    ]),
  );
}

function measureSize(stories: number): string[] {
  const encoder = new TextEncoder();
  const sources = Array.from(editionFiles(stories, words), ([name, content]) => ({
    name,
    path: name,
    bytes: encoder.encode(JSON.stringify(content)),
  }));
  const made = makeEdition({
    folder: 'measured',
    pictures: new Map(),
    media: new Map(),
    shippedMedia: () => undefined,
    shipped: () => undefined,
    inspected: () => undefined,
    shippedNames: () => [],
    faults: [],
    files: sources,
  });
  if (made.kind === 'faulty') throw new Error('the generated edition has faults');
  const files = searchFiles(made.edition, ({ slug, headline, body }) => ({
    slug,
    headline,
    text: body.length === 0 ? { kind: 'headline-only' } : { kind: 'full', minutes: 2 },
  }));
  const started = performance.now();
  files.get(searchManifestFile)?.();
  const indexed = performance.now() - started;

  const weigh = createWeigh(files);
  const weights = [...files.keys()].map((file) => weigh(file).brotli);
  const raw = [...files.keys()].reduce((sum, file) => sum + weigh(file).raw, 0);
  const typed = queriesOf(made.edition).map((query) => type(query, files, weigh));
  const first = typed.map((one) => one.first);
  const whole = typed.map((one) => one.whole);
  const keys = typed.flatMap((one) => one.keys);
  return [
    String(stories),
    String(files.size),
    kilobytes(weights.reduce((sum, weight) => sum + weight, 0)),
    kilobytes(Math.max(...weights)),
    (raw / stories).toFixed(0),
    `${(indexed / 1000).toFixed(1)} s`,
    kilobytes(median(first)),
    kilobytes(Math.max(...first)),
    kilobytes(median(whole)),
    kilobytes(Math.max(...whole)),
    `${median(keys).toFixed(1)} ms`,
    quantile(keys, 0.95).toFixed(1),
    Math.max(...keys).toFixed(1),
  ];
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

type Weigh = (file: string) => { readonly raw: number; readonly brotli: number };

/** Weighs each file once. */
function createWeigh(files: ReadonlyMap<string, () => unknown>): Weigh {
  const known = new Map<string, ReturnType<Weigh>>();
  return (file) => {
    let weight = known.get(file);
    if (weight === undefined) {
      const text = JSON.stringify(files.get(file)?.());
      known.set(file, (weight = { raw: Buffer.byteLength(text), brotli: brotliCompressSync(text).length }));
    }
    return weight;
  };
}

/** Pairs of neighbouring words of headlines, from all parts of the edition. Every fourth has a typo. */
function queriesOf({ stories }: Edition): string[] {
  return Array.from({ length: queries }, (_, i) => {
    const story = stories[Math.floor((i * stories.length) / queries)];
    const all = (story?.headline ?? '').toLowerCase().split(' ');
    const pair = all.slice(i % 7, (i % 7) + 2);
    const [word = '', next = ''] = pair;
    return i % 4 === 3 ? `${next}${next} ${word.slice(1)}q` : pair.join(' ');
  });
}

/** Types a query into a browser that has no file of the index yet, then again with all files there. */
function type(query: string, files: ReadonlyMap<string, () => unknown>, weigh: Weigh) {
  const received = new Map<string, unknown>();
  let missing: string[] = [];
  const read = (file: string): unknown => {
    if (!received.has(file)) missing.push(file);
    return received.get(file);
  };
  const indexFiles: IndexFiles = {
    manifest: () => read(searchManifestFile) as SearchManifest | undefined,
    words: (file) => read(searchPartFile('words', file)) as SearchWords | undefined,
    endings: (file) => read(searchPartFile('endings', file)) as SearchEndings | undefined,
    postings: (file) => read(searchPartFile('postings', file)) as SearchPostings | undefined,
    pairs: (file) => read(searchPartFile('pairs', file)) as SearchPairs | undefined,
    cards: (file) => read(searchPartFile('cards', file)) as SearchCards | undefined,
    days: () => read(searchDaysFile) as SearchDays | undefined,
    story: () => 'none',
  };
  let bytes = 0;
  let first: number | undefined;
  const prefixes = Array.from({ length: query.length }, (_, i) => ({ text: query.slice(0, i + 1) }));
  for (const prefix of prefixes) {
    for (let round = 0; ; round++) {
      if (round > 9) throw new Error(`no answer to ${prefix.text}: ${missing.map(filePath).join()}`);
      missing = [];
      const found = answer(prefix, 10, indexFiles);
      if (found !== undefined) {
        if (found.cards.length > 0) first ??= bytes;
        break;
      }
      for (const file of new Set(missing)) {
        bytes += weigh(file).brotli;
        // A new object parsed from text, as in the browser.
        received.set(file, JSON.parse(JSON.stringify(files.get(file)?.())));
      }
    }
  }
  const keys = prefixes.map((prefix) => {
    const times = Array.from({ length: repeats }, () => {
      const started = performance.now();
      answer(prefix, 10, indexFiles);
      return performance.now() - started;
    });
    // On a busy machine, single times are too long.
    return median(times);
  });
  return { first: first ?? bytes, whole: bytes, keys };
}
