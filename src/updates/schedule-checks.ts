import { savesData } from '../platform/save-data.ts';

/** Milliseconds between two checks while the page is visible. */
const interval = 5 * 60_000;
/** Milliseconds after a check in which coming back to the page causes no other. */
const shortestInterval = 60_000;
/** The longest delay of a check, in milliseconds, after the reader has come back, or the connection. */
const longestDelay = { visible: 3000, online: 15_000, soon: 8000 } as const;

/** A share of a time, at random: readers who open a page at once must not all ask the host at once. */
const someOf = (milliseconds: number): number => milliseconds * Math.random();

/**
 * Checks a page for a new version again and again: about every five minutes while it is visible, when the reader comes
 * back to it, and when the connection is back. There is no check while the page is hidden or offline, and none for
 * readers who save data.
 * @param isSoon whether the first check is due within seconds, since the page may be old
 * @returns a function that ends this
 */
export function scheduleChecks(check: () => Promise<void>, isSoon: boolean): () => void {
  let checkedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mayCheck = () => document.visibilityState === 'visible' && navigator.onLine && !savesData();
  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const planNext = () => plan(interval * 0.8 + someOf(interval * 0.4));
  const run = () => {
    // The page is checked once it is visible again.
    if (!mayCheck()) return planNext();
    checkedAt = Date.now();
    // Without an answer, the next check is as good.
    check().catch(() => undefined);
    planNext();
  };
  const onReturn = () => {
    if (mayCheck() && Date.now() - checkedAt >= shortestInterval) plan(someOf(longestDelay.visible));
  };
  const onOnline = () => plan(someOf(longestDelay.online));
  const listeners = [
    [document, 'visibilitychange', onReturn],
    [globalThis, 'focus', onReturn],
    [globalThis, 'pageshow', onReturn],
    [globalThis, 'online', onOnline],
  ] as const;
  for (const [target, name, listener] of listeners) target.addEventListener(name, listener);
  if (isSoon) plan(someOf(longestDelay.soon));
  else planNext();
  return () => {
    clearTimeout(timer);
    for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
  };
}
