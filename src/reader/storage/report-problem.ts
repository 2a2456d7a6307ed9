import * as messages from '#messages/reader/controls.ts';
import { showNotice } from '../notices.ts';
import type { StorageProblem } from './record-strings.ts';

/** The message about a storage problem. */
export const textOfProblem = (problem: StorageProblem): string =>
  problem === 'full' ? messages.storageFull : messages.storageBlocked;

let isReported = false;

/** Shows a notice when something that the reader asked to store was not stored. Does so once for each page load. */
export function reportStorageProblem(problem: StorageProblem | undefined): void {
  if (problem === undefined || isReported) return;
  isReported = true;
  showNotice({ text: textOfProblem(problem) });
}
