/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Outils de lecture';
export const search = 'Recherche';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Enregistrés';

export const close = 'Fermer';
export const undo = 'Annuler';
export const storageBlocked =
  'Ce navigateur ne stocke rien pour ce site. Ce que vous enregistrez sera perdu quand vous fermerez la page.';
export const storageFull =
  'Cet appareil n’a plus de place pour ce site. ' +
  'Ce que vous enregistrez maintenant sera perdu quand vous fermerez la page.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Vous avez enregistré # articles, le maximum. Retirez-en pour en enregistrer d’autres.');

export const save = 'Enregistrer';
/** The button of a story that is saved. */
export const saved = 'Enregistré';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Enregistrer\u00a0:';
export const removeSavedHeadline = 'Retirer l’article enregistré\u00a0:';

export const markRead = 'Marquer comme lu';
export const markUnread = 'Marquer comme non lu';
export const markAllRead = 'Tout marquer comme lu';
export const markTheseRead = (count: number) =>
  plural(count, {
    one: 'Marquer cet article comme lu',
    many: 'Marquer ces # d’articles comme lus',
    other: 'Marquer ces # articles comme lus',
  });
export const allRead = 'Tout est lu';
export const theseRead = (count: number) =>
  plural(count, {
    one: 'Cet article est lu',
    many: 'Ces # d’articles sont lus',
    other: 'Ces # articles sont lus',
  });
export const markedRead = (count: number) =>
  plural(count, {
    one: '# article marqué comme lu',
    many: '# d’articles marqués comme lus',
    other: '# articles marqués comme lus',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nouveau';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', ouvert';
/** Follows a headline that has been read. */
export const readNote = ', lu';

export const continueReading = 'Reprendre la lecture';
export const minutesLeft = (minutes: number) => numbered(minutes, 'il reste #\u00a0min');
export const positionRestored = 'Vous voici là où vous aviez interrompu votre lecture.';
export const goToTop = 'Aller au début';
export const next = 'À lire ensuite';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, texte et thème';
