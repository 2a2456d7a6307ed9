/** Where the words and blocks of a walk through HTML go: into paragraphs, or into one line of text. */
import type { BlockFile } from '../../../press/blocks/block-file.ts';
import { isVisible } from '../../../text/visible.ts';
import { plainRuns, tidyRuns, type Run } from './runs.ts';

export interface Sink {
  add(run: Run): void;
  /** A line ends: `<br>`. */
  line(): void;
  /** A paragraph ends. */
  end(): void;
  /** @param isInline whether it stands in a line of text, such as a picture in a paragraph */
  block(blocks: readonly BlockFile[], isInline: boolean): void;
}

/** Makes paragraphs, with the blocks between them. */
export class Paragraphs implements Sink {
  readonly blocks: BlockFile[] = [];
  readonly #write: (runs: readonly Run[]) => string;
  #lines: Run[][] = [[]];
  /** Blocks that stood in the middle of a line. */
  #waiting: BlockFile[] = [];

  constructor(write: (runs: readonly Run[]) => string) {
    this.#write = write;
  }

  add(run: Run): void {
    this.#lines.at(-1)?.push(run);
  }

  line(): void {
    // An empty line sets paragraphs apart.
    if (this.#lines.length > 1 && !hasWords(this.#lines.at(-1) ?? [])) this.end();
    else this.#lines.push([]);
  }

  end(): void {
    const lines = this.#lines.filter(hasWords);
    this.#lines = [[]];
    let paragraph: Run[] = [];
    for (const [i, line] of lines.entries()) {
      paragraph.push(...line);
      const next = lines[i + 1];
      if (next !== undefined && goesOn(line, next)) paragraph.push({ text: ' ', marks: [] });
      else {
        const text = this.#write(paragraph);
        if (text !== '') this.blocks.push(text);
        paragraph = [];
      }
    }
    this.blocks.push(...this.#waiting);
    this.#waiting = [];
  }

  block(blocks: readonly BlockFile[], isInline: boolean): void {
    if (isInline && hasWords(this.#lines.at(-1) ?? [])) this.#waiting.push(...blocks);
    else {
      this.end();
      this.blocks.push(...blocks);
    }
  }
}

const hasWords = (line: readonly Run[]): boolean =>
  line.some(({ text, footnote }) => footnote !== undefined || isVisible(text));

/** Whether a sentence goes on in the next line: old pages break lines at a width. */
function goesOn(line: readonly Run[], next: readonly Run[]): boolean {
  const [before, after] = [plainRuns(tidyRuns(line)), plainRuns(tidyRuns(next))];
  return before.length > 40 && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** Makes one text. Blocks in it go elsewhere. */
export class OneLine implements Sink {
  readonly runs: Run[] = [];
  readonly #hoist: (blocks: readonly BlockFile[]) => void;

  constructor(hoist: (blocks: readonly BlockFile[]) => void) {
    this.#hoist = hoist;
  }

  add(run: Run): void {
    this.runs.push(run);
  }

  line(): void {
    this.runs.push({ text: ' ', marks: [] });
  }

  end(): void {
    this.line();
  }

  block(blocks: readonly BlockFile[]): void {
    this.line();
    this.#hoist(blocks);
  }
}
