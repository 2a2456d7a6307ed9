/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Diese Funktion konnte nicht geladen werden.',
  shortcuts: 'Die Tastenkürzel konnten nicht geladen werden.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline
    ? 'Laden Sie die Seite neu und versuchen Sie es dann noch einmal.'
    : 'Versuchen Sie es erneut, wenn Sie online sind.';
