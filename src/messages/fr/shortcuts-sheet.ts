/** The list of keyboard shortcuts. */
export const close = 'Fermer';
export const shortcutsEnabled = 'Utiliser ces raccourcis';
export const notWhileTyping = 'Les raccourcis sont inactifs pendant la saisie.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' puis ', second];

export const headlines = 'Titres';
export const nextHeadline = 'Titre suivant';
export const previousHeadline = 'Titre précédent';
export const openHeadline = 'Ouvrir le titre';

export const selectedStory = 'Titre sélectionné ou article ouvert';
export const saveOrUnsave = 'Enregistrer ou retirer';
export const markReadOrUnread = 'Marquer comme lu ou non lu';
export const copyLink = 'Copier le lien';

export const reading = 'Lecture';
export const nextStory = 'Article suivant';
export const previousPage = 'Page précédente';
export const listen = 'Écouter';
export const smallerText = 'Texte plus petit';
export const largerText = 'Texte plus grand';

export const everywhere = 'Partout';
export const frontPage = 'À la une';
export const saved = 'Articles enregistrés';
export const search = 'Recherche';
export const showShortcuts = 'Afficher cette liste';
export const closeMessageOrDialog = 'Fermer un message ou une fenêtre';
