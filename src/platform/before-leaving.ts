const events = ['click', 'keydown'] as const;

/**
 * Calls back when the reader may be leaving the page by a link or a shortcut, before the page changes: it can still be
 * measured at no cost. Back is not reported: browsers call the router's listener before this one.
 * @returns a function that ends this
 */
export function beforeLeaving(run: () => void): () => void {
  const options = { capture: true, passive: true };
  for (const name of events) addEventListener(name, run, options);
  return () => {
    for (const name of events) removeEventListener(name, run, options);
  };
}
