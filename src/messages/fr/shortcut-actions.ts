/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Il n’y a plus de titres plus bas.';
export const noPreviousHeadline = 'Il n’y a plus de titres plus haut.';
export const noHeadlineSelected = 'Aucun titre sélectionné. Appuyez sur j pour en sélectionner un.';
export const noNextStory = 'Il n’y a pas d’autre article sur cette page.';
export const noPreviousPage = 'Il n’y a pas de page précédente dans cette édition.';
export const nothingToListenTo = 'Il n’y a pas de texte à écouter sur cette page.';
export const noVoiceForLanguage = 'Cet appareil n’a pas de voix pour la langue de l’article.';
export const noSearch = 'La recherche n’est pas disponible ici.';
export const noShortcutsSheet = 'La liste des raccourcis n’est pas disponible ici.';

export const undo = 'Annuler';
export const saved = <T>(headline: T) => ['Enregistré\u00a0: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Retiré des articles enregistrés\u00a0: ', headline];
export const markedRead = <T>(headline: T) => ['Marqué comme lu\u00a0: ', headline];
export const markedUnread = <T>(headline: T) => ['Marqué comme non lu\u00a0: ', headline];

export const linkCopied = 'Lien copié';
export const copyManually = <T>(url: T) => ['Ce navigateur n’autorise pas la copie. Copiez à la main\u00a0: ', url];

export const textSize = (size: number) => `Taille du texte\u00a0: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Taille du texte\u00a0: ${formatNumber(size)}, la plus grande`;
export const smallestTextSize = (size: number) => `Taille du texte\u00a0: ${formatNumber(size)}, la plus petite`;
