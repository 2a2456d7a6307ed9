/**
 * Ends the current task, so that the browser can paint or handle input before the rest runs.
 * @returns a promise that resolves in a later task
 */
export async function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield === undefined) await new Promise((resolve) => void setTimeout(resolve));
  else await scheduler.yield();
}
