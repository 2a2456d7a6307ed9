import * as messages from '#messages/reader/controls.ts';
import { showNotice } from '../notices.ts';
import type { StorageProblem } from './record-strings.ts';

/** The message about a storage problem. */
export const textOfProblem = (problem: StorageProblem): string =>
  problem === 'full' ? messages.storageFull : messages.storageBlocked;

let isReported = false;

/** Shows a notice when something that the reader asked to store was not stored. */
export function reportEachProblem(problem: StorageProblem | undefined): void {
  if (problem === undefined) return;
  isReported = true;
  showNotice({ text: textOfProblem(problem) });
}

/** Does so if no problem has been reported since the page was loaded. */
export function reportStorageProblem(problem: StorageProblem | undefined): void {
  if (!isReported) reportEachProblem(problem);
}
