import type { QueryClient } from '@tanstack/react-query';
import { searchManifestFile } from '../edition/addresses.ts';
import { storyQuery } from '../queries/edition.ts';
import {
  searchCardsQuery,
  searchDaysQuery,
  searchManifestQuery,
  searchPairsQuery,
  searchPostingsQuery,
  searchWordsQuery,
} from '../queries/search.ts';
import { cardsPerFile } from '../search-engine/format.ts';

const indexFolder = searchManifestFile.slice(0, searchManifestFile.lastIndexOf('/') + 1);

/** Removes the index from the query cache, so that it is fetched again. */
export const clearIndex = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey: [address] }) => address.startsWith(indexFolder) });

/** An index of at most this many files, about 100 KB, is fetched as a whole. */
const maxPrefetchedFiles = 24;
/** Files of pairs of words are smaller than the others. */
const pairFilesPerOther = 4;
/** In an edition of at most this many stories, their texts are fetched too, for passages without a connection. */
const maxPrefetchedStories = 40;

/** Fetches the whole index of a small edition, so that search works offline; of a large one, only the manifest. */
export async function prefetchSmallIndex(client: QueryClient): Promise<void> {
  const manifest = await client.query({ ...searchManifestQuery, staleTime: 'static' });
  const words = manifest.words.length;
  const postings = manifest.postings.length;
  const cards = Math.ceil(manifest.stories / cardsPerFile);
  if (words + postings + manifest.pairs.files / pairFilesPerOther + cards > maxPrefetchedFiles) return;
  const [cardFiles] = await Promise.all([
    fetchAll(cards, (file) => client.query({ ...searchCardsQuery(file), staleTime: 'static' })),
    client.query({ ...searchDaysQuery, staleTime: 'static' }),
    fetchAll(words, (file) => client.query({ ...searchWordsQuery(file), staleTime: 'static' })),
    fetchAll(manifest.pairs.files, (file) => client.query({ ...searchPairsQuery(file), staleTime: 'static' })),
    fetchAll(postings, (file) => client.query({ ...searchPostingsQuery(file), staleTime: 'static' })),
  ]);
  if (manifest.stories > maxPrefetchedStories) return;
  const fullStories = cardFiles.flatMap((file) => file.cards).filter(({ text }) => text.kind === 'full');
  await Promise.all(fullStories.map(({ slug }) => client.query({ ...storyQuery(slug), staleTime: 'static' })));
}

/** Fetches the files numbered 0 to count − 1. */
const fetchAll = <T>(count: number, fetchFile: (file: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, file) => fetchFile(file)));
