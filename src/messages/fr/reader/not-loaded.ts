/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Impossible de charger cette fonction.',
  shortcuts: 'Impossible de charger les raccourcis clavier.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Rechargez la page, puis réessayez.' : 'Réessayez quand vous serez en ligne.';
