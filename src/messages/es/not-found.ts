/** The page for an address where nothing is published. */
export const pageNotFound = 'Página no encontrada';
export const explanation =
  'Puede que la dirección esté mal escrita o incompleta, o que el artículo ya no esté en la edición.';
export const seeAllStories = 'Ver todos los artículos';
export const similarStories = 'Artículos similares';
