/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Artículos nuevos';
export const newPage = 'Nueva versión de esta página';
export const newStory = 'Nueva versión de este artículo';
export const corrected = 'Se corrigió este artículo';
export const update = 'Actualizar';
export const correctionAbove = 'La corrección está antes del texto.';
export const showCorrection = 'Ver la corrección';
