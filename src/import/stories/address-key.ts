import { canonicalPath } from '../../edition/canonical-path.ts';
import { compareText } from '../../text/compare-text.ts';

/** The host that stands for the imported folder in the addresses of files without a web address. */
export const folderHost = 'folder.invalid';

/** The address of a file of the imported folder. @param name its path from the folder, with forward slashes */
export const folderAddress = (name: string): string =>
  `https://${folderHost}/${name.split('/').map(encodeURIComponent).join('/')}`;

/** The path of a file from the imported folder, by its address; undefined for other addresses. */
export function folderPath(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.hostname !== folderHost) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return url.pathname.slice(1);
  }
}

/** Parameters that say where a reader comes from, and not which page it is. */
const trackingParameter = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|ref|ref_src|source|amp|output|share)$/iu;

/**
 * Two addresses of one page have the same key. It has no scheme, `www`, fragment, parameters for statistics, and no
 * file names that servers leave out.
 * @returns undefined for what is no web address
 */
export function addressKey(address: string): string | undefined {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { host, pathname, searchParams } = new URL(address);
  const path = canonicalPath(pathname)
    .replace(/\/(?:index|default)\.\w{3,5}$/iu, '/')
    .replace(/\/+$/u, '');
  const parameters = [...searchParams].filter(([name]) => !trackingParameter.test(name));
  const query = parameters
    .map(([name, value]) => `${name}=${value}`)
    .toSorted(compareText)
    .join('&');
  return `${host.replace(/^www\./u, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/** Folders of site generators that the addresses of their pages don't have. */
const contentFolder = /^(?:src\/)?(?:content|pages|posts|_posts|docs)\//u;

/**
 * The keys of all addresses that may lead to a file of a folder. Site generators publish it with its extension, with
 * `.html`, without either, as the index of a folder, or by the slug of its story.
 * @param name its path from the folder
 * @param slug of its story
 */
export function folderKeys(name: string, slug: string): string[] {
  const paths = [name, name.replace(contentFolder, '')].flatMap((path) => {
    const stem = path.replace(/\.[a-z]{2,8}$/iu, '');
    const folder = stem.replace(/(?:^|\/)(?:_?index|readme)$/iu, '');
    return [path, stem, `${stem}.html`, folder, stem.replace(/[^/]*$/u, slug)];
  });
  return [...new Set(paths.filter((path) => path !== '').flatMap((path) => addressKey(folderAddress(path)) ?? []))];
}

/** An address as a source gives it: of the web, or a path on its site. */
export const wholeAddress = (written: string, base: string | undefined): string =>
  /^\/(?!\/)/u.test(written) ? new URL(written, base ?? folderAddress('')).href : written;
