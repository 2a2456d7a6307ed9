/**
 * Links to words on a page, as text fragments (WICG, "URL Fragment Text Directives"): `#p7:~:text=…` scrolls
 * to the words. Browsers without text fragments scroll to the paragraph, by its id.
 */

const separator = ':~:';

/** A passage on a page, as a text fragment describes it. */
export interface LinkedPassage {
  /** The id of the block that it begins in. */
  readonly block: string;
  /**
   * The whole passage, or its first words if it is long or goes over several paragraphs. Left out if no words tell it
   * apart from another passage: the link then leads to the block.
   */
  readonly start?: string | undefined;
  /** Its last words; left out if `start` is the whole passage. */
  readonly end?: string | undefined;
  /** The words before and after it; left out if the page has the same passage only once. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A hyphen marks the words before or after. It is the only special character that `encodeURIComponent` keeps. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** The fragment of a link to a passage, with its `#`. */
export function passageFragment({ block, start, end, before, after }: LinkedPassage): string {
  if (start === undefined) return `#${encode(block)}`;
  const parts = [
    before === undefined ? undefined : `${encode(before)}-`,
    encode(start),
    end === undefined ? undefined : encode(end),
    after === undefined ? undefined : `-${encode(after)}`,
  ];
  return `#${encode(block)}${separator}text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** The id in a fragment, without a text directive; undefined if there is none. */
export function blockOf(fragment: string): string | undefined {
  const [id = ''] = fragment.replace(/^#/u, '').split(separator);
  try {
    return id === '' ? undefined : decodeURIComponent(id);
  } catch {
    // Not a valid encoding.
    return undefined;
  }
}

/** A fragment without its text directive, with its `#`. */
export const withoutDirective = (fragment: string): string => fragment.split(separator, 1)[0] ?? '';

/** Whether a fragment has a text directive. Browsers with text fragments remove it before scripts see it. */
export const hasDirective = (fragment: string): boolean => fragment.includes(separator);
