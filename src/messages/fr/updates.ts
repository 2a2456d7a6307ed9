/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Nouveaux articles';
export const newPage = 'Nouvelle version de cette page';
export const newStory = 'Nouvelle version de cet article';
export const corrected = 'Cet article a été corrigé';
export const update = 'Actualiser';
export const correctionAbove = 'La correction figure au-dessus du texte.';
export const showCorrection = 'Voir la correction';
