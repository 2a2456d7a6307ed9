import { showNotice } from '../notices.ts';
import type { StorageProblem } from './store.ts';

export const storageProblems: Readonly<Record<StorageProblem, string>> = {
  blocked: 'This browser keeps nothing for this site: what you save lasts until you close the page.',
  full: 'There is no more room for this site on this device: what you save now lasts until you close the page.',
};

let isReported = false;

/** Shows a notice when something that the reader asked to store was not stored. Does so once for each page load. */
export function reportStorageProblem(problem: StorageProblem | undefined): void {
  if (problem === undefined || isReported) return;
  isReported = true;
  showNotice({ text: storageProblems[problem] });
}
