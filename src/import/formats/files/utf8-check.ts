import { isUtf8 } from 'node:buffer';

/** What was counted in bytes that should be UTF-8. */
export interface Utf8Count {
  /** Characters of two and more bytes. */
  readonly characters: number;
  /** Bytes that belong to no character. */
  readonly faults: number;
  /** Where the first of them stands, in bytes. */
  readonly firstFault: number | undefined;
}

const lengthOf = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
};

/** Tells UTF-8 from other encodings: other text beyond ASCII is hardly ever valid UTF-8. */
export class Utf8Check {
  #characters = 0;
  #faults = 0;
  #firstFault: number | undefined;
  #at = 0;
  #rest: Buffer = Buffer.alloc(0);

  /** Counts in the next bytes of the file. */
  add(bytes: Buffer): void {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = this.#wholeLength(all);
    this.#count(all.subarray(0, end));
    this.#rest = Buffer.from(all.subarray(end));
  }

  /** What was counted, at the end of the file. */
  finish(): Utf8Count {
    this.#count(this.#rest);
    this.#rest = Buffer.alloc(0);
    return { characters: this.#characters, faults: this.#faults, firstFault: this.#firstFault };
  }

  /** The length without a character that the next bytes go on with. */
  #wholeLength(bytes: Buffer): number {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (byte < 0x80) return bytes.length;
      if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
  }

  #count(bytes: Buffer): void {
    const isValid = isUtf8(bytes);
    for (let at = 0; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        at += 1;
        continue;
      }
      const length = lengthOf(byte);
      const isCharacter = length > 0 && (isValid || isUtf8(bytes.subarray(at, at + length)));
      if (isCharacter) this.#characters += 1;
      else {
        this.#faults += 1;
        this.#firstFault ??= this.#at + at;
      }
      at += isCharacter ? length : 1;
    }
    this.#at += bytes.length;
  }
}
