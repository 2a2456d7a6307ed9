/**
 * Keeps skipped view transitions from being reported as errors. A transition is skipped when the reader goes on before
 * it has ended, or when the page is hidden. Its promises reject then, and the router handles none of them.
 * The real errors of a transition, those of its update, are still reported.
 */
export function ignoreSkippedTransitions(page: Pick<Document, 'startViewTransition'>): void {
  if (!('startViewTransition' in page)) return;
  const start = page.startViewTransition.bind(page);
  page.startViewTransition = (update) => {
    const transition = start(update);
    // An error of the update rejects all three promises. `finished` is left to report it, once.
    transition.ready.catch(() => undefined);
    transition.updateCallbackDone.catch(() => undefined);
    // The router chains to `finished`, and the promise it gets would be unhandled too: it is given one that resolves.
    const finished = transition.finished.catch((reason: unknown) => {
      if (!(reason instanceof DOMException)) throw reason;
    });
    Object.defineProperty(transition, 'finished', { value: finished });
    return transition;
  };
}
