import { isShell } from '../edition/page-state.ts';
import { isFreshlyLoaded, isLoadedPage } from '../platform/loaded-page.ts';

/**
 * Whether the app may load the document of a page that failed, without asking the reader. It may not if that document
 * is the one that is loaded: it would fail again. If the shell is loaded, which the worker sends for any page, one
 * reload is worth a try. A second one would give the shell again.
 */
export const mayReload = (): boolean => (isShell(document) ? isFreshlyLoaded() : !isLoadedPage());
