/**
 * Says that the code of a feature could not be loaded. What says that is in a file that the page has loaded once its
 * controls can be used.
 */
export const reportNotLoaded = (what: 'feature' | 'shortcuts' = 'feature'): void =>
  void import('./show-not-loaded.ts').then(({ showNotLoaded }) => showNotLoaded(what)).catch(() => undefined);
