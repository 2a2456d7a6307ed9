import type { EditionFile } from '../copy/edition-file.ts';
import { fieldFault, type Draft } from '../checks/draft.ts';
import { canonicalPath } from '../../edition/canonical-path.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { linkFault } from '../copy/links.ts';
import * as messages from '../copy/messages/addresses.ts';

/**
 * The public address of the site, with a slash at its end. An address that cannot be used is reported.
 * @param siteUrl overrides the edition's own `url`
 * @returns undefined if none is set, or if it is faulty
 */
export function siteUrlOf(
  siteUrl: string | undefined,
  edition: Draft<EditionFile> | undefined,
  faults: FaultList,
): string | undefined {
  const given = siteUrl ?? edition?.value.url;
  if (given === undefined) return undefined;
  const refuse = (reason: string): undefined => {
    const own = siteUrl === undefined ? edition : undefined;
    const file = own?.source.path ?? 'SITE_URL';
    const message = messages.badSiteAddress(given, reason);
    faults.add(file, () => (own === undefined ? { file, field: '', message } : fieldFault(own, ['url'], message)));
  };
  const fault = linkFault(given, ['https:', 'http:']);
  // `checkShape` has reported a faulty `url` of edition.json already.
  if (fault !== undefined) return siteUrl === undefined ? undefined : refuse(fault);
  const url = new URL(given);
  if (url.pathname.includes('//')) return refuse(messages.doubleSlash);
  if (/%(?![0-9a-f]{2})/iu.test(url.pathname)) return refuse(messages.badPercent);
  const folders = foldersOf(url.pathname);
  if (folders === undefined) return refuse(messages.badPathEncoding);
  // A browser removes `.` and `..`; in other folders that begin with a dot, hosts keep files that they don't send.
  if (folders.some((folder) => folder.startsWith('.')) || /\/\.{1,2}(?:\/|$)/u.test(pathAsWritten(given)))
    return refuse(messages.dotFolder);
  const bad = folders.map((folder) => notAllowed.exec(folder)?.[0]).find((character) => character !== undefined);
  if (bad !== undefined) return refuse(messages.badPathCharacter(bad));
  if (url.search !== '' || url.hash !== '') return refuse(messages.queryOrFragment);
  const path = canonicalPath(url.pathname);
  return url.origin + (path.endsWith('/') ? path : `${path}/`);
}

/**
 * What the name of a folder may not have: all but letters, marks, digits, spaces inside it, and the punctuation that
 * has no meaning in the rules of any host.
 */
const notAllowed = /[^\p{L}\p{M}\p{N} ._~!'(),;:@&=+-]|^ | $/u;

/** The decoded names of a path's folders; undefined if its bytes are not UTF-8. */
function foldersOf(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((folder) => folder !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The path of an address before a browser has removed `.` and `..` from it. */
const pathAsWritten = (address: string): string =>
  address
    .replace(/^[a-z]+:\/{2}[^/?#]*/iu, '')
    .replace(/[?#].*$/su, '')
    .replaceAll(/%2e/giu, '.');
