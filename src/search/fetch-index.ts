import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';
import { searchManifestFile } from '../edition/addresses.ts';
import { decodeNumbers } from '../search-engine/number-codec.ts';
import { cardsPerFile } from '../search-engine/format.ts';
import { answer, type Answer } from '../search-engine/answer.ts';
import type { SearchQuery } from '../search-engine/query.ts';
import type { IndexFiles } from '../search-engine/index-files.ts';
import { MissingFile } from '../queries/client.ts';
import { storyQuery } from '../queries/edition.ts';
import {
  searchCardsQuery,
  searchDaysQuery,
  searchEndingsQuery,
  searchManifestQuery,
  searchPostingsQuery,
  searchWordsQuery,
} from '../queries/search.ts';

/** Fetches a file into the cache. */
export type Fetch = () => Promise<unknown>;

/** What became of a question: what is there has answered it, or more has to be fetched first. */
export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'wanting'; readonly files: readonly Fetch[] }
  /** Files of two makings of the index have met: a newer edition has been published in between. */
  | { readonly kind: 'mixed' };

const folder = searchManifestFile.slice(0, searchManifestFile.lastIndexOf('/') + 1);

/** Looks a question up in the files that are in the cache. */
export function attempt(question: SearchQuery, wanted: number, client: QueryClient): Attempt {
  const files: Fetch[] = [];
  let mixed = false;
  const read = <T extends object>(
    query: QueryExecuteOptions<T, Error, T, T, readonly [address: string]>,
  ): T | undefined => {
    const state = client.getQueryState<T>(query.queryKey);
    // In development, a story has been saved.
    if (state?.data !== undefined && !state.isInvalidated) return state.data;
    files.push(() => client.query({ ...query, staleTime: 0 }));
    return undefined;
  };
  const manifest = read(searchManifestQuery);
  const ofOne = <T extends { readonly stamp: string }>(file: T | undefined): T | undefined => {
    mixed ||= file !== undefined && file.stamp !== manifest?.stamp;
    return file;
  };
  const indexFiles: IndexFiles = {
    manifest: () => manifest,
    words: (file) => ofOne(read(searchWordsQuery(file))),
    endings: (file) => ofOne(read(searchEndingsQuery(file))),
    postings: (file) => ofOne(read(searchPostingsQuery(file))),
    cards: (file) => ofOne(read(searchCardsQuery(file))),
    days: () => ofOne(read(searchDaysQuery)),
    story: (slug) =>
      client.getQueryState(storyQuery(slug).queryKey)?.error instanceof MissingFile ? 'none' : read(storyQuery(slug)),
  };
  const found = answer(question, wanted, indexFiles);
  if (mixed) return { kind: 'mixed' };
  return found === undefined ? { kind: 'wanting', files } : { kind: 'answered', answer: found };
}

/** Lets go of the index, so that it is read anew. */
export const forget = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey: [address] }) => address.startsWith(folder) });

/** Files that are few enough to be fetched before anything is asked: about 100 KB. */
const fewFiles = 24;
/** Stories whose texts are, so that passages are there without a connection too. */
const fewStories = 40;

/** The whole index of a small edition, which is then there without a connection; nothing of a larger one. */
export async function fetchSmall(client: QueryClient): Promise<void> {
  const manifest = await client.query({ ...searchManifestQuery, staleTime: 'static' });
  const counts = {
    words: manifest.words.length,
    postings: decodeNumbers(manifest.postings).length,
    cards: Math.ceil(manifest.stories / cardsPerFile),
  };
  if (counts.words + counts.postings + counts.cards > fewFiles) return;
  const first = (count: number) => Array.from({ length: count }, (_, file) => file);
  const cards = await Promise.all(
    first(counts.cards).map((file) => client.query({ ...searchCardsQuery(file), staleTime: 'static' })),
  );
  await Promise.all([
    client.query({ ...searchDaysQuery, staleTime: 'static' }),
    ...first(counts.words).map((file) => client.query({ ...searchWordsQuery(file), staleTime: 'static' })),
    ...first(counts.postings).map((file) => client.query({ ...searchPostingsQuery(file), staleTime: 'static' })),
  ]);
  if (manifest.stories > fewStories) return;
  const withText = cards.flatMap((file) => file.cards).filter(({ text }) => text.kind === 'full');
  await Promise.all(withText.map(({ slug }) => client.query({ ...storyQuery(slug), staleTime: 'static' })));
}
