/**
 * Tells letters from other characters, one by one. For a loop over a long text: a regular expression takes many times
 * longer.
 */

/** What a character may be, as bits. A capital or a small letter is a letter too. */
export const letterKinds = { letter: 1, mark: 2, number: 4, capital: 8, small: 16, space: 32 } as const;

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [letterKinds.letter, /\p{L}/u],
  [letterKinds.mark, /\p{M}/u],
  [letterKinds.number, /\p{N}/u],
  [letterKinds.capital, /\p{Lu}/u],
  [letterKinds.small, /\p{Ll}/u],
  [letterKinds.space, /\s/u],
];
const kindsOf = (character: string): number =>
  patterns.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);

/** The bits of each UTF-16 code unit that was asked about, with a bit that says so. */
const known = new Uint8Array(0x1_0000);
const isKnown = 128;

/** What the character is that a UTF-16 code unit of a text belongs to: bits of `letterKinds`, 0 outside the text. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const bits = known[unit];
  // Outside the text the code is no number.
  if (bits === undefined) return 0;
  return bits === 0 ? addKind(text, index, unit) : bits & ~isKnown;
}

function addKind(text: string, index: number, unit: number): number {
  // A half of a surrogate pair says nothing by itself.
  if (unit >= 0xd800 && unit < 0xe000) {
    const isSecond = unit >= 0xdc00 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
    return kindsOf(String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? 0));
  }
  const bits = kindsOf(String.fromCharCode(unit));
  known[unit] = bits | isKnown;
  return bits;
}

/** Where the first capital letter of a text is from an index on; -1 if there is none. */
export function nextCapital(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if ((kindAt(text, i) & letterKinds.capital) !== 0) return i;
  return -1;
}
