/**
 * FNV-1a, a fast hash of 32 bits that is no protection against forgery (http://www.isthe.com/chongo/tech/comp/fnv/).
 */

/** The initial state. */
export const hashStart = 0x811c9dc5;

/**
 * Adds a value to a hash, for input that is too large to be joined to one text.
 * @returns the next state, a signed integer: `>>> 0` of the last one is the hash
 */
export const hashStep = (state: number, value: number): number => Math.imul(state ^ value, 0x01000193);

/** The hash of a text as UTF-8, as an unsigned integer. */
export function hash32(text: string): number {
  let state = hashStart;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) state = hashStep(state, code);
    else {
      const character = text.codePointAt(i) ?? 0;
      if (character > 0xffff) i += 1;
      state = addBytes(state, character);
    }
  }
  return state >>> 0;
}

/** Adds the bytes of a character that is not in ASCII. An encoder takes longer for a word than its hash. */
function addBytes(state: number, character: number): number {
  // UTF-8 has no half of a surrogate pair.
  const code = character >= 0xd800 && character < 0xe000 ? 0xfffd : character;
  const followed = code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3;
  let next = hashStep(state, ((0xff00 >> (followed + 1)) & 0xff) | (code >> (6 * followed)));
  for (let shift = 6 * (followed - 1); shift >= 0; shift -= 6) next = hashStep(next, 0x80 | ((code >> shift) & 0x3f));
  return next;
}

/** The hash of a text in base 36. */
export const hash = (text: string): string => hash32(text).toString(36);
