import type { FieldPath, Position } from '../../copy/faults.ts';

/** Where a text stands in a file. */
interface Place {
  /** From 0. */
  readonly line: number;
  /** From 0: where its first line begins, if that is known; otherwise its words tell. */
  readonly column: number | undefined;
  /** As it is written, without the signs of its block. Empty for a block. */
  readonly text: string;
}

/** The places of blocks and of their texts in a text in Markdown. */
export class MarkdownPlaces {
  readonly #lines: readonly string[];
  /** By their paths as JSON. */
  readonly #places = new Map<string, Place>();

  constructor(markdown: string) {
    this.#lines = markdown.split('\n');
  }

  /**
   * Keeps the place of a text, or of a block.
   * @param path below `body`
   * @param line from 0
   */
  add(path: FieldPath, line: number, text = '', column?: number): void {
    this.#places.set(JSON.stringify(path), { line, text, column });
  }

  /** A line of the file, as it is written. @param line from 0 */
  line(line: number): string {
    return this.#lines[line] ?? '';
  }

  /**
   * The position of a character of a text; of what the text is in if its own place is not known.
   * @param path below `body`
   * @param offset in the text, in UTF-16 code units
   */
  positionOf(path: FieldPath, offset = 0): Position | undefined {
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return this.#positionIn(place, length === path.length ? offset : 0);
    }
    return undefined;
  }

  #positionIn({ line, column, text }: Place, offset: number): Position {
    const before = text.slice(0, offset).split('\n');
    const below = before.length - 1;
    const written = this.line(line + below);
    const own = text.split('\n')[below] ?? '';
    const known = below === 0 ? column : undefined;
    const begin = known ?? (own === '' ? written.search(/\S/u) : written.indexOf(own));
    return { line: line + below + 1, column: Math.max(0, begin) + (before[below]?.length ?? 0) + 1 };
  }
}
