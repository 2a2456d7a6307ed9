/** The outcome of sharing. */
export type ShareResult = 'shared' | 'dismissed' | 'unavailable';

/** Opens the system's share sheet. */
export async function share(data: ShareData): Promise<ShareResult> {
  if (!('share' in navigator)) return 'unavailable';
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'unavailable';
  }
}

/**
 * Copies a text to the clipboard.
 * @returns whether that worked: some browsers forbid it, and all do on insecure pages
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
