import type { SourceFile } from '../../format.ts';

/** The outermost element of a file that may be XML. */
export interface RootTag {
  /** Without its prefix, in small letters. */
  readonly name: string;
  /** The whole start tag. */
  readonly tag: string;
}

const skipped = /<(?:\?[\s\S]*?\?>|!--[\s\S]*?-->|!\[CDATA\[|!DOCTYPE(?:[^[>]|\[[^\]]*\])*>|![^>]*>)/giu;
const startTag = /<(?:[\p{L}_][\w.-]*:)?([\p{L}_][\w.-]*)(?=[\s/>])[^<>]*/u;

/** What stands before the outermost element by mistake is short. */
const mostJunk = 500;

const known = new WeakMap<SourceFile, RootTag | undefined>();

/** The outermost element, whatever stands before it. Nothing if the file begins as JSON does, or has no element. */
export function rootTag(file: SourceFile): RootTag | undefined {
  if (!known.has(file)) known.set(file, findRootTag(file));
  return known.get(file);
}

function findRootTag(file: SourceFile): RootTag | undefined {
  if (isJson(file)) return undefined;
  const text = file.start.replaceAll(skipped, '');
  const found = startTag.exec(text);
  // Programs and documents have tags too, further down.
  if (found === null || text.slice(0, found.index).trim().length > mostJunk) return undefined;
  const [tag, name = ''] = found;
  if (name.toLowerCase() !== 'html') return { name: name.toLowerCase(), tag };
  // Some servers wrap their feeds in a page.
  const [wrapped, feed] = /<(feed|rss)\s[^<>]*xmlns[^<>]*>/u.exec(text.slice(0, 2000)) ?? [];
  return wrapped === undefined || feed === undefined ? { name: 'html', tag } : { name: feed, tag: wrapped };
}

/** Whether a file begins as JSON does. */
export const isJson = (file: SourceFile): boolean =>
  /^[\s\u{FEFF}]*(?:\{\s*["}]|\[\s*[[{"\]])/u.test(file.start.slice(0, 4000));
