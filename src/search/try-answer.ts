import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';
import { MissingFile } from '../queries/client.ts';
import { storyQuery } from '../queries/edition.ts';
import {
  searchCardsQuery,
  searchDaysQuery,
  searchEndingsQuery,
  searchManifestQuery,
  searchPairsQuery,
  searchPostingsQuery,
  searchWordsQuery,
} from '../queries/search.ts';
import { answer, type SearchAnswer } from '../search-engine/answer.ts';
import { highest, type SearchPostings, type SearchWords } from '../search-engine/format.ts';
import type { IndexFiles } from '../search-engine/index-files.ts';
import type { SearchQuery } from '../search-engine/query.ts';
import { needsVariants } from '../text/fold.ts';
import { loadVariants } from '../text/load-variants.ts';

/** Fetches one file into the query cache. */
export type FetchFile = () => Promise<unknown>;

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: SearchAnswer }
  | { readonly kind: 'needs files'; readonly fetches: readonly FetchFile[] }
  /** Cached files belong to different builds of the index: a new edition was published in between. */
  | { readonly kind: 'mixed builds' };

/**
 * Answers a query from the cached files alone.
 * @param wanted how many stories to give
 */
export function tryAnswer(query: SearchQuery, wanted: number, client: QueryClient): Attempt {
  if (needsVariants(query.text)) return { kind: 'needs files', fetches: [loadVariants] };
  const cache = new CachedFiles(client);
  const result = answer(query, wanted, cache.indexFiles());
  if (cache.hasMixedBuilds) return { kind: 'mixed builds' };
  return result === undefined ? { kind: 'needs files', fetches: cache.fetches } : { kind: 'answered', answer: result };
}

type FileQuery<T> = QueryExecuteOptions<T, Error, T, T, readonly [address: string]>;

/** Reads index files from the query cache, and notes which are missing and whether all are of one build. */
class CachedFiles {
  readonly #client: QueryClient;
  readonly fetches: FetchFile[] = [];
  hasMixedBuilds = false;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  indexFiles(): IndexFiles {
    const manifest = this.#read(searchManifestQuery);
    const readPart = <T extends { readonly stamp: string }>(query: FileQuery<T>): T | undefined => {
      const file = this.#read(query);
      if (file !== undefined && file.stamp !== manifest?.stamp) this.hasMixedBuilds = true;
      return file;
    };
    /** A file of terms, which also has to have the terms that the manifest says. */
    const readTerms = <T extends SearchWords | SearchPostings>(
      query: FileQuery<T>,
      number: number,
      firsts: readonly string[] = [],
    ): T | undefined => {
      const file = readPart(query);
      if (file !== undefined && (file.from !== firsts[number] || file.until !== (firsts[number + 1] ?? highest)))
        this.hasMixedBuilds = true;
      return file;
    };
    return {
      manifest: () => manifest,
      words: (file) => readTerms(searchWordsQuery(file), file, manifest?.words),
      endings: (file) => readTerms(searchEndingsQuery(file), file, manifest?.endings),
      postings: (file) => readTerms(searchPostingsQuery(file), file, manifest?.postings),
      pairs: (file) => readPart(searchPairsQuery(file)),
      cards: (file) => readPart(searchCardsQuery(file)),
      days: () => readPart(searchDaysQuery),
      story: (slug) => (this.#isMissing(slug) ? 'none' : this.#read(storyQuery(slug))),
      noteContradiction: () => {
        this.hasMixedBuilds = true;
      },
    };
  }

  #read<T extends object>(query: FileQuery<T>): T | undefined {
    const state = this.#client.getQueryState<T>(query.queryKey);
    // The dev server invalidates files when a story is saved.
    if (state?.data !== undefined && !state.isInvalidated) return state.data;
    this.fetches.push(() => this.#client.query({ ...query, staleTime: 0 }));
    return undefined;
  }

  #isMissing(slug: string): boolean {
    return this.#client.getQueryState(storyQuery(slug).queryKey)?.error instanceof MissingFile;
  }
}
