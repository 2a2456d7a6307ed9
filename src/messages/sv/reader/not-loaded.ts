/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Funktionen kunde inte läsas in.',
  shortcuts: 'Kortkommandona kunde inte läsas in.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean) =>
  isOnline ? 'Läs in sidan igen och försök sedan på nytt.' : 'Försök igen när du är online.';
