/** Work shorter than this needs no bar. */
const patience = 1500;
const width = 30;

/**
 * A bar in the terminal for work that takes longer than a moment. Where the output is no
 * terminal nothing is written.
 */
export function progressBar(label: string, output: NodeJS.WriteStream = process.stdout) {
  const begun = performance.now();
  let drawn = 0;
  return {
    show(done: number, total: number): void {
      const now = performance.now();
      if (!output.isTTY || now - begun < patience || (now - drawn < 100 && done < total)) return;
      drawn = now;
      const filled = Math.round((done / total) * width);
      output.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`);
    },
    end(): void {
      if (drawn > 0) output.write('\r\u001b[K');
    },
  };
}
