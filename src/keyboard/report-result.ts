import type { MessageText } from '../platform/announce.ts';
import { closeNotice, currentNotice, showNotice, type Notice } from '../reader/notices.ts';

let reported: Notice | undefined;

/** Shows the result of a shortcut: the control that shows the change may be out of view. */
export function reportResult(text: MessageText, action?: Notice['action']): void {
  reported = action === undefined ? { text } : { text, action };
  showNotice(reported);
}

/** Runs an action and reports its result, unless the action itself showed a notice, such as full storage. */
export function runAndReport(run: () => void, text: MessageText, action?: Notice['action']): void {
  const before = currentNotice.get();
  run();
  if (currentNotice.get() === before) reportResult(text, action);
}

/** Closes the notice of the last shortcut, if it is still shown. */
export function closeLastResult(): void {
  if (reported !== undefined) closeNotice(reported);
}
