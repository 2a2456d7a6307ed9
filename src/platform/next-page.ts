let tasks: (() => void)[] = [];

/**
 * Runs a task once, when another page has replaced the one that is shown, and before the browser computes its styles.
 * Before that, a change that affects every element would have the styles of the old page computed once more.
 */
export function onNextPage(task: () => void): void {
  tasks.push(task);
}

/** Runs the tasks for the next page. Called in a layout effect of the page. */
export function nextPageIsIn(): void {
  const due = tasks;
  tasks = [];
  for (const task of due) task();
}
