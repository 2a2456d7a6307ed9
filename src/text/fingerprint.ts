/** A hash of 53 bits of a sequence of numbers, from two of 32 bits (mixed as in MurmurHash). */
export class Fingerprint {
  #first = 0;
  #second = 0;

  /** Adds an integer of up to 32 bits. */
  add(value: number): void {
    const first = Math.imul(this.#first ^ value, 0x85ebca6b);
    this.#first = first ^ (first >>> 13);
    const second = Math.imul(this.#second ^ value, 0xc2b2ae35);
    this.#second = second ^ (second >>> 16);
  }

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i));
    // Ends the text: no character has this code.
    this.add(0x110000);
  }

  /** Adds integers of up to 32 bits, from one index to before another. */
  addAll(values: ArrayLike<number>, from: number, to: number): void {
    for (let i = from; i < to; i++) this.add(values[i] ?? 0);
    this.add(to - from);
  }

  /** Adds a fingerprint. */
  addOther(value: number): void {
    this.add((value % 2 ** 32) | 0);
    this.add((value / 2 ** 32) | 0);
  }

  /** The hash of all that was added since the last call. */
  take(): number {
    // Mixed once more, so that the last value decides all bits too.
    this.add(0x9e3779b9);
    const hash = (this.#first >>> 0) * 2 ** 21 + (this.#second >>> 11);
    this.#first = 0;
    this.#second = 0;
    return hash;
  }
}
