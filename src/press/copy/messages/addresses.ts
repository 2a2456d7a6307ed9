/** Messages about web addresses: links, and the site's own. */
import { orList } from './or-list.ts';
import { quote, quoteWhole } from './quote.ts';

export const badCharacter =
  "an address can't contain spaces or control characters; remove them, or write spaces as %20";

export const incomplete = 'not a complete address; start it with https://';

/** The value is an email address, but has to be a web address. */
export const emailAddress = (address: string, allowsEmail: boolean): string =>
  allowsEmail
    ? `not a complete address; write ${quoteWhole(`mailto:${address}`)}`
    : "an email address can't be used here; write a web address that begins with https://";

/** @param scheme the one that was found, such as "ftp:" */
export const badScheme = (scheme: string, allowed: readonly string[]): string =>
  `addresses with ${quote(scheme)} aren't allowed; use ${orList(allowed)}`;

export const withCredentials = "an address can't contain a user name or password; remove them";

/** @param reason one of the messages below, or of those about any address */
export const badSiteAddress = (address: string, reason: string): string => `${quote(address)}: ${reason}`;

export const doubleSlash = 'the path has two slashes in a row; write one';

export const badPercent = 'the path has a % without two hexadecimal digits after it; rename the folder';

/** @param character that a folder's name has */
export const badPathCharacter = (character: string): string =>
  `the path can't contain ${quote(character)}; rename the folder: letters, digits, and - _ . ~ are safe`;

export const badPathEncoding = 'the path has bytes that are not UTF-8; rename the folder';

export const dotFolder = "a folder of the path can't begin with a dot; rename it, or leave out . and ..";

export const queryOrFragment = "the site's address can't contain ? or #; remove them and what follows";
