import * as messages from './messages/addresses.ts';

/**
 * Checks that a link's address is complete and safe to follow.
 * @param schemes the allowed ones, with their colons
 * @returns the message about the fault; undefined for a good address
 */
export function linkFault(
  href: string,
  schemes: readonly string[] = ['https:', 'http:', 'mailto:'],
): string | undefined {
  // The URL parser drops these silently, so "java\nscript:" would look like a harmless scheme.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f-\u009f]/u.test(href)) return messages.badCharacter;
  if (/^[^:/?#@]+@[^:/?#@]+$/u.test(href)) return messages.emailAddress(href, schemes.includes('mailto:'));
  // On an https page, "https:name" is a relative address.
  if (!URL.canParse(href) || /^https?:(?!\/\/)/iu.test(href)) return messages.incomplete;
  const url = new URL(href);
  if (!schemes.includes(url.protocol)) return messages.badScheme(url.protocol, schemes);
  if (url.username !== '' || url.password !== '') return messages.withCredentials;
  return undefined;
}

/** A checked address as HTML needs it: characters that an address can't contain are percent-encoded. */
export const hrefOf = (address: string): string => new URL(address).href;
