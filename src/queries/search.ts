/** Queries for the search index. Only readers who search download this file. */
import { queryOptions } from '@tanstack/react-query';
import { loadPictures } from '../components/pictures/load-pictures.ts';
import { searchDaysFile, searchManifestFile, searchPageFile, searchPartFile } from '../edition/addresses.ts';
import {
  SearchCards,
  SearchDays,
  SearchEndings,
  SearchManifest,
  SearchPage,
  SearchPairs,
  SearchPostings,
  SearchWords,
} from '../search-engine/format.ts';

export const searchPageQuery = queryOptions<SearchPage>({ queryKey: [searchPageFile], meta: { schema: SearchPage } });

export const searchManifestQuery = queryOptions<SearchManifest>({
  queryKey: [searchManifestFile],
  meta: { schema: SearchManifest },
});

export const searchDaysQuery = queryOptions<SearchDays>({ queryKey: [searchDaysFile], meta: { schema: SearchDays } });

/** @param file the number of the file, from 0; the same for the queries below */
export const searchWordsQuery = (file: number) =>
  queryOptions<SearchWords>({ queryKey: [searchPartFile('words', file)], meta: { schema: SearchWords } });

export const searchEndingsQuery = (file: number) =>
  queryOptions<SearchEndings>({ queryKey: [searchPartFile('endings', file)], meta: { schema: SearchEndings } });

export const searchPostingsQuery = (file: number) =>
  queryOptions<SearchPostings>({ queryKey: [searchPartFile('postings', file)], meta: { schema: SearchPostings } });

export const searchPairsQuery = (file: number) =>
  queryOptions<SearchPairs>({ queryKey: [searchPartFile('pairs', file)], meta: { schema: SearchPairs } });

export const searchCardsQuery = (file: number) =>
  queryOptions<SearchCards>({
    queryKey: [searchPartFile('cards', file)],
    // Results are complete without their pictures.
    meta: { schema: SearchCards, loadCode: (cards) => loadPictures(cards).catch(() => false) },
  });
