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
  // Each of these characters has a meaning in the rules of some host.
  if (/[$*{}"\\^`|<>]|%(?:22|24|2a|5c|5e|60|7b|7c|7d|3c|3e)/iu.test(url.pathname))
    return refuse(messages.badPathCharacter);
  // A folder can't have a slash or a control character in its name. Servers read an encoded percent sign twice.
  if (/%(?:2f|25|[01][0-9a-f]|7f)/iu.test(url.pathname) || !isUtf8(url.pathname))
    return refuse(messages.badPathEncoding);
  if (url.search !== '' || url.hash !== '') return refuse(messages.queryOrFragment);
  const path = canonicalPath(url.pathname);
  return url.origin + (path.endsWith('/') ? path : `${path}/`);
}

/** Whether the bytes that a path encodes are UTF-8. */
function isUtf8(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
