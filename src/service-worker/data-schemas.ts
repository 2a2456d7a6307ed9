import * as v from 'valibot';
import {
  dataFolder,
  frontFile,
  mastheadFile,
  searchDaysFile,
  searchManifestFile,
  searchPageFile,
  searchPartFile,
  wordsFile,
  type PageKind,
  type SearchPart,
} from '../edition/addresses.ts';
import { pageAt } from '../edition/parse-address.ts';
import { FrontPage, ListPage, Masthead, StoryPage, TopicsPage, Words } from '../edition/published.ts';
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

/** The schemas of single files, by their addresses. */
const ofFiles = new Map<string, v.GenericSchema>([
  [mastheadFile, Masthead],
  [frontFile, FrontPage],
  [searchPageFile, SearchPage],
  [searchManifestFile, SearchManifest],
  [searchDaysFile, SearchDays],
]);

const ofSearchParts: Readonly<Record<SearchPart, v.GenericSchema>> = {
  words: SearchWords,
  endings: SearchEndings,
  postings: SearchPostings,
  pairs: SearchPairs,
  cards: SearchCards,
};

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/** The schemas of folders whose files are all of one kind. */
const ofFolders = new Map<string, v.GenericSchema>([
  [folderOf(wordsFile('')), Words],
  ...Object.entries(ofSearchParts).map(
    ([part, schema]) => [folderOf(searchPartFile(part as SearchPart, 0)), schema] as const,
  ),
]);

/** A file of a kind that this version does not know. */
const unknownKind = v.union([v.array(v.unknown()), v.looseObject({})]);

/** The address that data of any format would have in this one: another format is in another folder. */
export const inOwnFormat = (address: string): string => address.replace(/^\/edition\/v\d+\//u, dataFolder);

/** The page whose data is at an address in the folder of data files. First pages of lists have no number instead. */
export const pageOfData = (address: string): string => `/${address.slice(dataFolder.length, -'.json'.length)}/`;

/** The kind of page whose data is at an address. Undefined for other data, and for data of another format. */
export const pageKindOf = (address: string): PageKind | undefined =>
  address.startsWith(dataFolder) ? pageAt(pageOfData(address))?.kind : undefined;

/** The schema of a data file. The queries of the app (src/queries) have the same, as a test checks. */
export function schemaOf(address: string): v.GenericSchema {
  const known = ofFiles.get(address) ?? ofFolders.get(folderOf(address));
  if (known !== undefined) return known;
  const kind = pageKindOf(address);
  if (kind === undefined) return unknownKind;
  // All but two kinds are lists.
  if (kind === 'story') return StoryPage;
  return kind === 'topicsPage' ? TopicsPage : ListPage;
}

/** Whether data is what the app expects at an address. */
export const isGoodData = (address: string, data: unknown): boolean => v.is(schemaOf(address), data);

/** Whether a text is JSON that the app can use at an address. */
export function isGoodJson(address: string, text: string): boolean {
  try {
    return isGoodData(address, JSON.parse(text));
  } catch {
    return false;
  }
}
