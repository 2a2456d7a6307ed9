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
    // Only in ASCII is a character one byte.
    if (code > 127) return new TextEncoder().encode(text).reduce(hashStep, hashStart) >>> 0;
    state = hashStep(state, code);
  }
  return state >>> 0;
}

/** The hash of a text in base 36. */
export const hash = (text: string): string => hash32(text).toString(36);
