/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Funktionen kunde inte laddas.',
  shortcuts: 'Kortkommandona kunde inte laddas.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Ladda om sidan och försök sedan på nytt.' : 'Försök igen när du är online.';
