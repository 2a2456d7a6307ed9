import { spawn } from 'node:child_process';

/** A screen for a browser that can't run without one. */
export interface Screen {
  /** The value of the variable DISPLAY. */
  readonly display: string;
  readonly end: () => void;
}

/** Uses the machine's screen, or starts one in memory with the first free number. */
export async function findScreen(): Promise<Screen> {
  const display = process.env['DISPLAY'];
  if (display !== undefined) return { display, end: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  return { display: `:${number}`, end: () => server.kill() };
}
