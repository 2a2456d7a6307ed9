import { isShell } from '../edition/page-state.ts';
import { isFreshlyLoaded, isLoadedPage } from '../platform/loaded-page.ts';

/**
 * Whether a page that failed may be loaded as a document without being asked to. The document of the page itself would
 * fail again. The shell is another document: the worker sends it for any page. After a reload it is not loaded again,
 * since the answer would be the shell once more.
 */
export const mayReload = (): boolean => (isShell(document) ? isFreshlyLoaded() : !isLoadedPage());
