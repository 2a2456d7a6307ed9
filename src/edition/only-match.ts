/**
 * How browsers find the words of a text fragment: without regard to case and accents, as whole words, in the whole
 * document from its beginning (WICG, "URL Fragment Text Directives"). Each term is found within one block. Where
 * browsers differ, this finds more: a link then has more words than it needs, but never opens at other ones.
 */

/** The words of a text fragment. */
export interface FragmentWords {
  readonly start: string;
  readonly end?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A position in the texts of a document. */
export interface TextPlace {
  /** Which text. */
  readonly text: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}

const quotationMarks = /[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb"']/gu;

/** A text without what browsers disregard. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    // A sharp s is two letters in upper case.
    .toUpperCase()
    .toLowerCase()
    .replaceAll(quotationMarks, "'")
    .replaceAll(/\s+/gu, ' ');

const letterBefore = /[\p{L}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{N}]/u;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a word can begin or end at a position. */
function isWordEdge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  return !letterBefore.test(before) || !letterAfter.test(after) || unspaced.test(before + after);
}

/** All places of a term in a folded text, as pairs of beginning and end. */
function* placesIn(text: string, term: string): Generator<readonly [from: number, to: number]> {
  if (term === '') return;
  for (let from = text.indexOf(term); from !== -1; from = text.indexOf(term, from + 1)) {
    const to = from + term.length;
    if (isWordEdge(text, from) && isWordEdge(text, to)) yield [from, to];
  }
}

/** The characters beside words that decide whether they are whole words: a space, which is only one, and a letter. */
const besideWords = 4;

/** Whether a text, or if it is blank the one before it, ends with words. */
function endsWith(texts: readonly string[], text: number, offset: number, words: string): boolean {
  // Not the whole text: it may be long, and have the words a thousand times.
  const start = Math.max(0, offset - words.length - besideWords);
  for (let i = text, head = texts[i]?.slice(start, offset); head !== undefined; i--, head = texts[i]) {
    const visible = head.trimEnd();
    if (visible !== '') return visible.endsWith(words) && isWordEdge(visible, visible.length - words.length);
  }
  return false;
}

/** Whether a text, or if it is blank the one after it, starts with words. */
function startsWith(texts: readonly string[], text: number, offset: number, words: string): boolean {
  const end = offset + words.length + besideWords;
  for (let i = text, rest = texts[i]?.slice(offset, end); rest !== undefined; i++, rest = texts[i]) {
    const visible = rest.trimStart();
    if (visible !== '') return visible.startsWith(words) && isWordEdge(visible, words.length);
  }
  return false;
}

/**
 * Whether browsers find the words of a text fragment at one place only.
 * @param texts all texts of the document, folded, in order
 * @param end where the words end, in a folded text: for words given by their start and end
 */
export function isOnlyMatch(texts: readonly string[], words: FragmentWords, end: TextPlace): boolean {
  const [start, last, before, after] = [words.start, words.end, words.before, words.after].map((term) =>
    term === undefined ? undefined : folded(term).trim(),
  );
  const found: TextPlace[] = [];
  for (const [text, content] of texts.entries()) {
    for (const [from, to] of placesIn(content, start ?? '')) {
      if (before !== undefined && !endsWith(texts, text, from, before)) continue;
      if (last === undefined && after !== undefined && !startsWith(texts, text, to, after)) continue;
      if (found.push({ text, offset: to }) > 1) return false;
    }
  }
  const [place] = found;
  if (place === undefined || last === undefined) return place !== undefined;
  // The first end behind the start counts.
  for (let { text, offset } = place; text < texts.length; text++, offset = 0) {
    for (const [from, to] of placesIn(texts[text] ?? '', last)) {
      if (from < offset || (after !== undefined && !startsWith(texts, text, to, after))) continue;
      return text === end.text && to === end.offset;
    }
  }
  return false;
}
