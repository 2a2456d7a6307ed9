/** The page for an address where nothing is published. */
export const pageNotFound = 'Página não encontrada';
export const explanation = 'O endereço pode estar errado ou incompleto, ou a notícia pode não estar mais na edição.';
export const seeAllStories = 'Ver todas as notícias';
export const similarStories = 'Notícias parecidas';
