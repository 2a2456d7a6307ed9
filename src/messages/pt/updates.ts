/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Novas notícias';
export const newPage = 'Nova versão desta página';
export const newStory = 'Nova versão desta notícia';
export const corrected = 'Esta notícia foi corrigida';
export const update = 'Atualizar';
export const correctionAbove = 'A correção está antes do texto.';
export const showCorrection = 'Ver a correção';
