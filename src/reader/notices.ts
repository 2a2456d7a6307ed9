import { observable } from '../platform/observable.ts';

/** Short notes to the reader at the foot of the window, one at a time. */
export interface Notice {
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const current = observable<Notice | undefined>(undefined);

/** Shows a notice in the place of the last one; none takes it away. */
export const { set: tell, get: notice, watch: watchNotice } = current;
