import type { MessageText } from '../platform/announce.ts';
import { observable } from '../platform/observable.ts';

/** A short message to the reader, at the bottom of the window. */
export interface Notice {
  readonly text: MessageText;
  /** A button beside the text. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The notice that is shown now, if any. */
export const currentNotice = observable<Notice | undefined>(undefined);

/** Shows a notice in place of the current one. */
export const showNotice = (notice: Notice): void => currentNotice.set(notice);

/** Closes the current notice. Given a notice, does nothing unless that is the current one. */
export function closeNotice(only?: Notice): void {
  if (only === undefined || currentNotice.get() === only) currentNotice.set(undefined);
}
