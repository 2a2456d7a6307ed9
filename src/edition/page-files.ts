import {
  frontFile,
  historyAddress,
  listFile,
  mastheadFile,
  savedAddress,
  searchAddress,
  searchPageFile,
  storyFile,
  topicsFile,
} from './addresses.ts';

/** The data files that a page is made of; undefined where no page of an edition is at an address. */
export function filesOf(address: string): readonly string[] | undefined {
  const own = ownFiles(address);
  return own === undefined ? undefined : [mastheadFile, ...own];
}

function ownFiles(address: string): readonly string[] | undefined {
  if (address === '/') return [frontFile];
  if (address === searchAddress) return [searchPageFile];
  if (address === savedAddress || address === historyAddress) return [];
  const [room = '', ...rest] = address.slice(1, -1).split('/');
  if (!address.endsWith('/') || rest.length > 2) return undefined;
  const [name = '', page = '1'] = rest.map(decoded);
  switch (room) {
    case 'stories':
      return rest.length === 1 ? [storyFile(name)] : undefined;
    case 'headlines':
      return rest.length === 2 ? undefined : listFiles({ kind: 'headlines' }, rest.length === 0 ? '1' : name);
    case 'sections':
      return rest.length === 0 ? undefined : listFiles({ kind: 'section', slug: name }, page);
    case 'topics':
      if (rest.length === 0) return [topicsFile()];
      return name === '-'
        ? pageOf(page, (number) => topicsFile(number))
        : listFiles({ kind: 'topic', slug: name }, page);
    default:
      return undefined;
  }
}

const listFiles = (list: Parameters<typeof listFile>[0], page: string) =>
  pageOf(page, (number) => listFile(list, number));

const pageOf = (page: string, file: (number: number) => string) =>
  /^\d{1,7}$/u.test(page) ? [file(Number(page))] : undefined;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
