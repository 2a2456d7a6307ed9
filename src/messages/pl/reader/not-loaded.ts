/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Nie udało się wczytać tej funkcji.',
  shortcuts: 'Nie udało się wczytać skrótów klawiszowych.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Odśwież stronę i spróbuj ponownie.' : 'Spróbuj ponownie, gdy będzie połączenie z internetem.';
