/** The page for an address where nothing is published. */
export const pageNotFound = 'Page introuvable';
export const explanation =
  'L’adresse est peut-être mal saisie ou incomplète, ou l’article ne fait plus partie de l’édition.';
export const seeAllStories = 'Voir tous les articles';
export const similarStories = 'Articles similaires';
