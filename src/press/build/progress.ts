/** Milliseconds before the bar is shown. Shorter work shows none. */
const delay = 1500;
/** Milliseconds between two drawings of the bar. */
const interval = 100;
/** The width of the bar in characters. */
const width = 30;

export interface Terminal {
  /** False or undefined for a file or a pipe. */
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A progress bar on one line of a terminal. Nothing is written to a file or a pipe. */
export function progressBar(label: string, output: Terminal = process.stdout) {
  const started = performance.now();
  let drawn = 0;
  return {
    /** Draws the bar. */
    show(done: number, total: number): void {
      const time = performance.now();
      if (output.isTTY !== true || time - started < delay || (time - drawn < interval && done < total)) return;
      drawn = time;
      const filled = Math.round((done / total) * width);
      output.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`);
    },
    /** Removes the bar. */
    end(): void {
      if (drawn > 0) output.write('\r\u001b[K');
    },
  };
}
