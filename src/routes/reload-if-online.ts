import { reloadPage } from '../platform/reload-page.ts';

/**
 * Reloads the page at the current address if the server answers. A reload is needed after a script failed to load:
 * the browser and the router both remember the failure, so this document never gets the script.
 * @returns false without a connection
 */
export async function reloadIfOnline(): Promise<boolean> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  reloadPage();
  return true;
}
