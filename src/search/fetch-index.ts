import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';
import { searchManifestFile } from '../edition/addresses.ts';
import { numbersIn } from '../search-engine/numbers.ts';
import { cardsPerFile } from '../search-engine/format.ts';
import { answer, type Answer } from '../search-engine/answer.ts';
import type { Question } from '../search-engine/question.ts';
import type { Shelf } from '../search-engine/index-files.ts';
import { MissingFile } from '../queries/client.ts';
import { storyQuery } from '../queries/edition.ts';
import {
  searchCardsQuery,
  searchDaysQuery,
  searchEndingsQuery,
  searchManifestQuery,
  searchPlacesQuery,
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
export function attempt(question: Question, wanted: number, client: QueryClient): Attempt {
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
  const ofOne = <T extends { readonly of: string }>(file: T | undefined): T | undefined => {
    mixed ||= file !== undefined && file.of !== manifest?.of;
    return file;
  };
  const shelf: Shelf = {
    manifest: () => manifest,
    words: (file) => ofOne(read(searchWordsQuery(file))),
    endings: (file) => ofOne(read(searchEndingsQuery(file))),
    places: (file) => ofOne(read(searchPlacesQuery(file))),
    cards: (file) => ofOne(read(searchCardsQuery(file))),
    days: () => ofOne(read(searchDaysQuery)),
    story: (slug) =>
      client.getQueryState(storyQuery(slug).queryKey)?.error instanceof MissingFile ? 'none' : read(storyQuery(slug)),
  };
  const found = answer(question, wanted, shelf);
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
    places: numbersIn(manifest.places).length,
    cards: Math.ceil(manifest.stories / cardsPerFile),
  };
  if (counts.words + counts.places + counts.cards > fewFiles) return;
  const first = (count: number) => Array.from({ length: count }, (_, file) => file);
  const cards = await Promise.all(
    first(counts.cards).map((file) => client.query({ ...searchCardsQuery(file), staleTime: 'static' })),
  );
  await Promise.all([
    client.query({ ...searchDaysQuery, staleTime: 'static' }),
    ...first(counts.words).map((file) => client.query({ ...searchWordsQuery(file), staleTime: 'static' })),
    ...first(counts.places).map((file) => client.query({ ...searchPlacesQuery(file), staleTime: 'static' })),
  ]);
  if (manifest.stories > fewStories) return;
  const withText = cards.flatMap((file) => file.cards).filter(({ text }) => text.kind === 'full');
  await Promise.all(withText.map(({ slug }) => client.query({ ...storyQuery(slug), staleTime: 'static' })));
}
