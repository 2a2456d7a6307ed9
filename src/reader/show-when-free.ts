import { currentNotice, showNotice, type Notice } from './notices.ts';

/**
 * Shows a notice as soon as no other one is shown. For notices that are not urgent.
 * @returns a function that ends the wait
 */
export function showNoticeWhenFree(notice: Notice): () => void {
  if (currentNotice.get() === undefined) {
    showNotice(notice);
    return () => undefined;
  }
  let isEnded = false;
  const stop = currentNotice.watch(() => {
    if (currentNotice.get() !== undefined) return;
    stop();
    // Let the code that closed the other notice finish first.
    queueMicrotask(() => {
      if (!isEnded) end = showNoticeWhenFree(notice);
    });
  });
  let end = stop;
  return () => {
    isEnded = true;
    end();
  };
}
