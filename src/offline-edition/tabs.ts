/** Lets the tabs of a site act as one. */

/**
 * Runs a task once no other tab, and no other call, runs one of the same name. Without the Web Locks API it runs at
 * once.
 * @param signal ends the wait, and the browser's error is thrown
 */
export async function onlyOneTab(name: string, signal: AbortSignal, task: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return task();
  await navigator.locks.request(name, { signal }, task);
}

export interface TabChannel<T> {
  readonly send: (message: T) => void;
}

/**
 * Opens a channel to the other tabs.
 * @param receive gets their messages, which may come from another version of this code
 */
export function tabChannel<T>(name: string, receive: (message: T) => void): TabChannel<T> {
  if (!('BroadcastChannel' in globalThis)) return { send: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<T>) => receive(data));
  // A channel has no target: only pages of the same origin can open it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { send: (message) => channel.postMessage(message) };
}
