import { fork } from 'node:child_process';
import type { PictureFacts } from '../copy/picture-facts.ts';
import type { Rendition } from './renditions.ts';

/** Makes files of a picture. @param onMade called with each file's content */
type EncodePicture = (
  file: string,
  facts: PictureFacts,
  renditions: readonly Rendition[],
  onMade: (rendition: Rendition, bytes: Uint8Array) => Promise<void>,
) => Promise<void>;

export interface PictureEncoder {
  /** @throws if the picture can't be read, or if the process has ended */
  readonly encode: EncodePicture;
  /** Ends the process, and waits until its memory is free. */
  readonly close: () => Promise<void>;
}

/** A picture's file, the end of a picture, or why it failed. */
interface EncodingAnswer {
  readonly id: number;
  readonly address?: string;
  readonly bytes?: Uint8Array;
  readonly failed?: string;
}

/**
 * Starts a process that makes the files of pictures. In the process of the build, the encoders' memory would be spread
 * over all threads, and be added to what the pages take: C's allocator gives each thread memory of its own, and keeps
 * it. A process can be started with one such area for all threads. Its memory is free again when it ends.
 */
export function startPictureEncoder(): PictureEncoder {
  const child = fork(new URL('encoding-process.js', import.meta.url), {
    env: { MALLOC_ARENA_MAX: '1', ...process.env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const listeners = new Map<number, (answer: EncodingAnswer) => void>();
  let ended: string | undefined;
  let lastId = 0;
  const end = (reason: string) => {
    ended ??= `the process that makes pictures has ended (${reason})`;
    for (const [id, listener] of listeners) listener({ id, failed: ended });
  };
  child.on('message', (answer: EncodingAnswer) => listeners.get(answer.id)?.(answer));
  child.once('error', (error) => end(error.message));
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  child.once('exit', (code, signal) => end(String(signal ?? code)));
  return {
    async encode(file, facts, renditions, onMade) {
      const id = ++lastId;
      const written: Promise<unknown>[] = [];
      const failures: unknown[] = [];
      const failure = await new Promise<string | undefined>((resolve) => {
        listeners.set(id, ({ address, bytes, failed }) => {
          const rendition = renditions.find((one) => one.address === address);
          if (rendition === undefined || bytes === undefined) resolve(failed);
          else written.push(onMade(rendition, bytes).catch((error: unknown) => failures.push(error)));
        });
        if (ended === undefined) child.send({ id, file, facts, renditions });
        else resolve(ended);
      });
      listeners.delete(id);
      await Promise.all(written);
      if (failure !== undefined) throw new Error(failure);
      if (failures.length > 0) throw failures[0];
    },
    async close() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
