/** FNV-1a, 32 bits, of a text as UTF-8 (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash32(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** The same, written in base 36. */
export const hash = (text: string): string => hash32(text).toString(36);
