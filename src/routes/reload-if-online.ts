import { reloadPage } from '../platform/reload-page.ts';

/** Milliseconds that the host may take: until then nothing is shown. */
const timeout = 2000;

/**
 * Reloads the page at the current address if the host has it. The document needs none of the data and scripts that have
 * failed.
 * @returns why it was not reloaded: the host was not reached, or has answered with an error or too late
 */
export async function reloadIfOnline(): Promise<'reloads' | 'offline' | 'unreadable'> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const { status } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal });
    // A missing page has a document too, with similar stories.
    if (status >= 400 && status !== 404 && status !== 410) return 'unreadable';
  } catch (error) {
    return error instanceof TypeError ? 'offline' : 'unreadable';
  }
  reloadPage();
  return 'reloads';
}
