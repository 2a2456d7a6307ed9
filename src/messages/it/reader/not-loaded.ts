/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Impossibile caricare questa funzione.',
  shortcuts: 'Impossibile caricare le scorciatoie da tastiera.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Ricarica la pagina e riprova.' : 'Riprova quando sarai online.';
