/**
 * Keeps skipped view transitions from being reported as errors. A transition is skipped if the reader opens
 * another page before it has ended, or if the page is hidden. Its promises then reject, and the router doesn't handle
 * that. Errors of a transition's update are still reported.
 */
export function ignoreSkippedTransitions(page: Pick<Document, 'startViewTransition'>): void {
  if (!('startViewTransition' in page)) return;
  const start = page.startViewTransition.bind(page);
  page.startViewTransition = (update) => {
    const transition = start(update);
    // An error of the update rejects all three promises. `finished` is left to report it, once.
    transition.ready.catch(() => undefined);
    transition.updateCallbackDone.catch(() => undefined);
    // The router chains another promise to `finished`, which it doesn't handle either. So `finished` resolves instead.
    const finished = transition.finished.catch((reason: unknown) => {
      if (!(reason instanceof DOMException)) throw reason;
    });
    Object.defineProperty(transition, 'finished', { value: finished });
    return transition;
  };
}
