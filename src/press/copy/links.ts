/** What is wrong with a link's address, with what to write instead; undefined where it is safe to follow. */
export function linkFault(
  href: string,
  schemes: readonly string[] = ['https:', 'http:', 'mailto:'],
): string | undefined {
  // The URL parser drops these in silence, so that "java\nscript:" would pass for something else.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f-\u009f]/u.test(href))
    return 'an address has no spaces or control characters; write them percent-encoded';
  // On a page of the same scheme "https:name" is a path of that page's own site.
  if (!URL.canParse(href) || /^https?:(?!\/\/)/iu.test(href))
    return `not a complete address; begin with ${schemes[0]}//`;
  const url = new URL(href);
  if (!schemes.includes(url.protocol))
    return `"${url.protocol}" links are not safe to follow; write ${orList(schemes)}`;
  if (url.username !== '' || url.password !== '') return 'an address carries no user name or password; take them out';
  return undefined;
}

const orList = (words: readonly string[]): string => words.join(' or ').replace(/ or (?=.* or )/gu, ', ');

/** A web address without fault as HTML wants it: whatever has no place in an address is percent-encoded. */
export const hrefOf = (address: string): string => new URL(address).href;
