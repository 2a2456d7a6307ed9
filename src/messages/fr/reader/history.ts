/** The page of opened stories, and its list. */
export const history = 'Historique';
export const description = 'Articles ouverts sur cet appareil, jour par jour.';
export const saved = 'Articles enregistrés';
export const nothingOpenedYet =
  'Aucun historique sur cet appareil. Chaque article ouvert apparaîtra ici, jour par jour.';

export const clearDay = 'Effacer ce jour';
export const clearedDay = <T>(day: T) => ['Historique effacé\u00a0: ', day];
export const clearAll = 'Effacer tout l’historique';
export const clearedAll = 'Historique effacé';
export const removedHeadline = <T>(headline: T) => ['Retiré de l’historique\u00a0: ', headline];
export const undo = 'Annuler';
export const pause = 'Suspendre l’historique';
