/** A task that may read the page's layout, and returns what it then changes. */
type LayoutTask = () => (() => void) | undefined;

let waiting = new Set<LayoutTask>();

function runAll(): void {
  const tasks = [...waiting];
  waiting = new Set();
  // A read after a change would make the browser compute the layout again.
  for (const change of tasks.map((task) => task())) change?.();
}

/**
 * Runs a task in the next frame, after the browser has laid the page out and before it paints. The task can read the
 * layout and scroll or focus at no cost. The same done right after a change of the page would make the browser compute
 * the layout at once, and again for the frame. All tasks read before the first one changes anything.
 *
 * A page that is not shown has no frames, so the task runs at once.
 * @returns a function that cancels the task
 */
export function afterLayout(task: LayoutTask): () => void {
  waiting.add(task);
  if (!('ResizeObserver' in globalThis) || document.hidden) runAll();
  else if (waiting.size === 1) observeLayout();
  return () => void waiting.delete(task);
}

/**
 * Runs a task of its own after the next frame, so that it does not delay that frame. A page that is not shown has no
 * frames, so the task is the next one.
 * @returns a function that cancels the task
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = afterLayout(() => {
    timer = setTimeout(task);
    return undefined;
  });
  return () => {
    cancel();
    clearTimeout(timer);
  };
}

/** Browsers report the size of a newly observed element between layout and paint. */
function observeLayout(): void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    runAll();
  });
  observer.observe(document.documentElement);
}
