/** Short notes to the reader at the foot of the window, one at a time. */
export interface Notice {
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

let current: Notice | undefined;
const watchers = new Set<() => void>();

/** Shows a notice in the place of the last one; none takes it away. */
export function tell(notice: Notice | undefined): void {
  current = notice;
  for (const changed of watchers) changed();
}

export const notice = (): Notice | undefined => current;

export function watchNotice(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
