/**
 * Addresses that lead to words on a page: text fragments, as the WICG's "URL Fragment Text
 * Directives" describes them. `#p7:~:text=…` opens at the words; where a browser does not
 * know of them, the paragraph's own id is what is left.
 */

const separator = ':~:';

/** Words that tell a passage apart, where it is too long to be written out or goes over several paragraphs. */
export interface Passage {
  /** The id of the block it begins in. */
  readonly block: string;
  /** The passage, or its first words. */
  readonly start: string;
  /** Its last words, where `start` is not all of it. */
  readonly end?: string | undefined;
  /** What stands before and after it, where the page has the same words elsewhere. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A hyphen would be read as the mark of what stands before or after, and is the one such sign left unencoded otherwise. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** The fragment that leads to a passage, with `#` at its beginning. */
export function passageFragment({ block, start, end, before, after }: Passage): string {
  const parts = [
    before === undefined ? undefined : `${encode(before)}-`,
    encode(start),
    end === undefined ? undefined : encode(end),
    after === undefined ? undefined : `-${encode(after)}`,
  ];
  return `#${encode(block)}${separator}text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** The id in a fragment, without the directive that a browser may have left in it. */
export function blockOf(fragment: string): string | undefined {
  const [id = ''] = fragment.replace(/^#/u, '').split(separator);
  try {
    return id === '' ? undefined : decodeURIComponent(id);
  } catch {
    // Not an encoding of anything.
    return undefined;
  }
}

/** A fragment that leads to a block only. */
export const withoutDirective = (fragment: string): string => fragment.split(separator, 1)[0] ?? '';

/** Whether a fragment still has a directive: a browser that knows of them takes it away before anyone sees it. */
export const hasDirective = (fragment: string): boolean => fragment.includes(separator);
