/** The page for an address where nothing is published. */
export const pageNotFound = 'Pagina non trovata';
export const explanation =
  'L’indirizzo potrebbe essere sbagliato o incompleto, oppure l’articolo non fa più parte dell’edizione.';
export const seeAllStories = 'Vedi tutti gli articoli';
export const similarStories = 'Articoli simili';
