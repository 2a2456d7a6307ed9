/** A picture that is a paragraph of its own, as a block of a story's file. */
export interface MarkdownPicture {
  readonly type: 'image';
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
}

const alt = String.raw`!\[((?:\\.|\[[^\[\]]*\]|[^\[\]\\])*)\]`;
const title = String.raw`(?:\s+(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\(((?:\\.|[^()\\])*)\)))?`;
const picture = new RegExp(String.raw`^${alt}\(\s*(?:<([^<>\n]*)>|([^\s<>]+))${title}\s*\)$`, 'su');
/** A name with spaces that has no `<` and `>` around it is no address in CommonMark. */
const withSpaces = new RegExp(String.raw`^${alt}\(\s*([^<>()"\n]*[^<>()"\s])${title}\s*\)$`, 'su');

/** @returns undefined for any other paragraph */
export function pictureIn(text: string): MarkdownPicture | undefined {
  const [, words = '', inBrackets, plain, ...titles] = picture.exec(text.trim()) ?? [];
  const src = inBrackets ?? plain;
  return src === undefined ? undefined : pictureOf(words, src, titles);
}

/** A picture whose name has spaces, and is written as no other program would read it. */
export function pictureWithSpaces(text: string): MarkdownPicture | undefined {
  const [, words = '', src, ...titles] = withSpaces.exec(text.trim()) ?? [];
  return src === undefined ? undefined : pictureOf(words, src, titles);
}

function pictureOf(words: string, src: string, titles: readonly (string | undefined)[]): MarkdownPicture {
  const caption = titles.find((one) => one !== undefined);
  return {
    type: 'image',
    src: unescaped(src.trim()),
    alt: unescaped(words),
    ...(caption === undefined ? {} : { caption }),
  };
}

const unescaped = (text: string): string => text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
