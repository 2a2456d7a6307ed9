/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'No se pudo cargar esta función.',
  shortcuts: 'No se pudieron cargar los atajos de teclado.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Recarga la página e inténtalo de nuevo.' : 'Inténtalo de nuevo cuando haya conexión.';
