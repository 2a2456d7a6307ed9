import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Characters that are written at once. */
const bufferLength = 65_536;

/** A file that is written from its start in many short texts. Each by itself would take as long as a long one. */
export class BufferedFile {
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  write(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= bufferLength) this.#flush();
  }

  /** Adds all that was written to another file. */
  append(other: BufferedFile): void {
    other.#flush();
    this.#flush();
    const piece = new Uint8Array(bufferLength);
    for (let at = 0, read = 1; read > 0; at += read) {
      read = readSync(other.#file, piece, 0, piece.length, at);
      for (let done = 0; done < read;) done += writeSync(this.#file, piece, done, read - done);
    }
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
    // A disk takes a part if it is almost full, and then fails.
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
  }
}
