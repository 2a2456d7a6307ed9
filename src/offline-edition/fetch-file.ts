import { digestOf } from '../service-worker/digest.ts';
import type { StoredContent } from './kept-files.ts';
import { isHtml, isStorable } from '../service-worker/response-kind.ts';

/** The host can't be reached, or can't answer now. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the host was reached, and may have other files. */
  readonly isReached: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isReached: boolean }) {
    super(message, options);
    this.isReached = options.isReached;
  }
}

/** The host has no such file, or one with another content: its edition may have changed meanwhile. */
export class NotTheFile extends Error {
  override readonly name = 'NotTheFile';
}

/** Statuses with which hosts ask for patience. */
const isTemporary = (status: number): boolean => status >= 500 || status === 408 || status === 425 || status === 429;

/**
 * Downloads a file around the browser's HTTP cache, which would store it a second time. The service worker leaves such
 * requests to the browser.
 * @throws NoAnswer, NotTheFile; the reason of the signal
 */
export async function fetchFile(url: string, signal: AbortSignal): Promise<StoredContent> {
  const init: RequestInit & { readonly priority: string } = { signal, cache: 'no-store', priority: 'low' };
  try {
    const response = await fetch(url, init);
    if (isTemporary(response.status)) throw new NoAnswer(`${url}: status ${response.status}`, { isReached: true });
    if (!isStorable(response) || isHtml(response)) throw new NotTheFile(`${url}: status ${response.status}`);
    return { body: await response.arrayBuffer(), headers: response.headers };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof NotTheFile || error instanceof NoAnswer
      ? error
      : new NoAnswer(url, { cause: error, isReached: false });
  }
}

/** The same for a file whose digest is known. */
export async function fetchWhole(url: string, digest: string, signal: AbortSignal): Promise<StoredContent> {
  const file = await fetchFile(url, signal);
  if ((await digestOf(file.body)) !== digest) throw new NotTheFile(`${url}: another content`);
  return file;
}
