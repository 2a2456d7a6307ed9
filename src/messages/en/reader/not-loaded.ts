/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Couldn’t load this feature.',
  shortcuts: 'Couldn’t load the keyboard shortcuts.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Reload the page, then try again.' : 'Try again when you’re online.';
