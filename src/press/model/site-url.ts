import type { EditionFile } from '../copy/edition-file.ts';
import { faultAt, type Draft } from '../checks/drafts.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { shown } from '../copy/faults.ts';
import { linkFault } from '../copy/links.ts';

/**
 * The public address of the site, with a slash at its end. An address that cannot be used is reported.
 * @param siteUrl overrides the edition's own `url`
 * @returns undefined where none is given, or where it is faulty
 */
export function siteUrlOf(
  siteUrl: string | undefined,
  edition: Draft<EditionFile> | undefined,
  faults: FaultList,
): string | undefined {
  const given = siteUrl ?? edition?.value.url;
  if (given === undefined) return undefined;
  const refuse = (message: string): undefined => {
    const own = siteUrl === undefined ? edition : undefined;
    const file = own?.source.path ?? 'SITE_URL';
    faults.tell(file, () => (own === undefined ? { file, field: '', message } : faultAt(own, ['url'], message)));
  };
  const fault = linkFault(given, ['https:', 'http:']);
  // That of the edition's own address is said with its file.
  if (fault !== undefined) return siteUrl === undefined ? undefined : refuse(`${shown(given)}: ${fault}`);
  const url = new URL(given);
  if (url.pathname.includes('//') || /%(?![0-9a-f]{2})/iu.test(url.pathname)) {
    const message = `${shown(given)}: the path of the site's address is folders with single slashes between them; mend it`;
    return refuse(message);
  }
  if (/[$*{}"\\^`|<>]|%(?:22|24|2a|5c|5e|60|7b|7c|7d|3c|3e)/iu.test(url.pathname)) {
    // Each means something to one host's rules or another's.
    const message = `${shown(given)}: the path of the site's address has none of $ * { } " \\ ^ | < >; name the folder otherwise`;
    return refuse(message);
  }
  if (url.search !== '' || url.hash !== '') {
    const message = `${shown(given)}: the site's address has no ? or #; take out what follows them`;
    return refuse(message);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
