/** Addresses in HTML: made absolute, and those that are not safe to follow left out. */
import { linkFault } from '../../press/copy/links.ts';

/** An address as a browser would open it; undefined if there is none. @param base the address of the page */
export function absolute(written: string, base: string | undefined): string | undefined {
  // oxlint-disable-next-line no-control-regex
  const address = written.replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, '').trim();
  const whole = address.startsWith('//') && base === undefined ? `https:${address}` : address;
  return URL.canParse(whole, base) ? new URL(whole, base).href : undefined;
}

/** An address that a story may link to; undefined for a script, a file, or anything else. */
export function linkAddress(written: string, base: string | undefined): string | undefined {
  const address = absolute(written, base);
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return linkFault(url.href) === undefined && !isEmptyMail(url) ? url.href : undefined;
}

const isEmptyMail = ({ protocol, pathname }: URL): boolean => protocol === 'mailto:' && pathname === '';

/** An address of the web; undefined for all others. */
export function webAddressOf(written: string | undefined, base: string | undefined): string | undefined {
  const address = written === undefined || written.trim() === '' ? undefined : linkAddress(written, base);
  return address?.startsWith('http') === true ? address : undefined;
}

/** Whether an address runs something, or shows what a page makes. These are never kept. */
export const isUnsafe = (written: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  /^(?:javascript|vbscript|data|blob|file):/iu.test(written.replaceAll(/[\u0000-\u0020\u007f-\u009f]/gu, ''));
