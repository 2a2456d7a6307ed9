import { listFile, frontFile, mastheadFile, searchPageFile, storyFile, topicsFile } from './addresses.ts';
import { pageAt, type PageName } from './parse-address.ts';

/** The data files that the page of an address is rendered from; undefined if no page of an edition has this address. */
export function pageFiles(address: string): readonly string[] | undefined {
  const page = pageAt(address);
  const files = page === undefined ? undefined : filesBeside(page);
  return files === undefined ? undefined : [mastheadFile, ...files];
}

/** The files of a page without the masthead's, which all pages have. */
function filesBeside({ kind, slug, page }: PageName): readonly string[] | undefined {
  switch (kind) {
    case 'front':
      return [frontFile];
    case 'story':
      return [storyFile(slug)];
    case 'topics':
    case 'topicsPage':
      return [topicsFile(page)];
    case 'search':
      return [searchPageFile];
    case 'saved':
    case 'history':
      return [];
    case 'offline':
      return undefined;
    default:
      return [listFile({ kind, slug }, page)];
  }
}
