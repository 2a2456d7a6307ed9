/** What became of something that was offered to the system's share sheet. */
export type Shared = 'shared' | 'dismissed' | 'unavailable';

/** Opens the system's share sheet. To dismiss it is the reader's right, and no error. */
export async function share(what: ShareData): Promise<Shared> {
  if (!('share' in navigator)) return 'unavailable';
  try {
    await navigator.share(what);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'unavailable';
  }
}

/**
 * Puts a text on the clipboard.
 * @returns whether it is there: some browsers forbid it, and none allows it on an insecure page
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
