/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Code QR du lien';
export const scan = 'Scannez ce code avec votre autre appareil.';
export const newestInCode = (count: number, total: number) =>
  `Le code QR contient les ${formatNumber(count)} articles les plus récents sur ${formatNumber(total)}. ` +
  'Au-delà, il ne serait plus lisible.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'Le lien contient le seul article que vous avez enregistré.',
    many: 'Le lien contient les # d’articles.',
    other: 'Le lien contient les # articles.',
  });
export const newestInLink = (count: number, total: number) =>
  `Le lien contient les ${formatNumber(count)} articles les plus récents sur ${formatNumber(total)}. ` +
  'Un fichier les contient tous.';
export const howItWorks =
  'La liste est contenue dans le lien et n’est jamais mise en ligne. ' +
  'Toute personne qui ouvre le lien voit la liste et peut l’ajouter.';
export const linkToList = 'Lien vers la liste';
export const copyLink = 'Copier le lien';
export const linkCopied = 'Lien copié';
export const shareLink = 'Partager le lien';
/** The title that the list is shared under. */
export const readingList = 'Liste de lecture';
