/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Deze functie kon niet worden geladen.',
  shortcuts: 'De sneltoetsen konden niet worden geladen.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Laad de pagina opnieuw en probeer het dan nog een keer.' : 'Probeer het opnieuw als je online bent.';
