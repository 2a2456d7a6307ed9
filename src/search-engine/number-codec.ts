/**
 * Whole numbers as text: five bits a character, the lowest first, in the alphabet of base64url. A character with
 * bit 5 set is followed by more. Lists of small numbers take a third of their size as JSON, and are read five
 * times as fast.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** The character of a number below 64. */
export const digitOf = (value: number): string => alphabet.charAt(value);

/** The number below 64 of the character at a position. A character outside the alphabet gives an arbitrary number. */
export const digitAt = (text: string, position: number): number => values[text.charCodeAt(position) & 127] ?? 0;

/** Encodes a whole number that is not negative. */
export function encodeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= 32) {
    text += alphabet.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + alphabet.charAt(rest);
}

/** How many characters `encodeNumber` takes for a number. */
export function encodedLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 32; rest = Math.floor(rest / 32)) length += 1;
  return length;
}

/** Encodes a list of numbers, one after another. */
export const encodeNumbers = (numbers: readonly number[]): string => numbers.map(encodeNumber).join('');

/** Decodes a list of numbers. It never fails: a damaged text gives other numbers. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let position = 0; position < text.length; position++) {
    let value = 0;
    let unit = 1;
    let digit = digitAt(text, position);
    while (digit >= 32 && position < text.length - 1) {
      value += (digit - 32) * unit;
      unit *= 32;
      digit = digitAt(text, ++position);
    }
    numbers.push(value + digit * unit);
  }
  return numbers;
}
