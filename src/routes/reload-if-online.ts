import { askHost } from '../platform/ask-host.ts';
import { reloadPage } from '../platform/reload-page.ts';

/**
 * Reloads the page at the current address if the host has it. The document needs none of the data and scripts that have
 * failed. Until the host answers nothing is shown.
 * @returns why it was not reloaded: the host was not reached, or has answered with an error or too late
 */
export async function reloadIfOnline(): Promise<'reloads' | 'offline' | 'unreadable'> {
  const status = await askHost();
  if (status === 'offline') return 'offline';
  // A missing page has a document too, with similar stories.
  if (status === 'late' || (status >= 400 && status !== 404 && status !== 410)) return 'unreadable';
  reloadPage();
  return 'reloads';
}
