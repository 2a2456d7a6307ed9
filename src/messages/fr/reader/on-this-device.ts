/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Cette liste est stockée sur votre appareil et nécessite JavaScript. Le reste du site fonctionne sans.';
export const storedHere =
  'Stocké uniquement sur cet appareil. Safari efface la liste si vous ne consultez pas ce site pendant sept jours.';
export const notStored =
  'Ce navigateur ne stocke rien pour ce site\u00a0: cette liste sera perdue quand vous fermerez la page. ' +
  'Autorisez les données de sites pour la conserver.';

export const headlineOnly = 'titre seul';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) =>
  `${numbered(left, 'il reste #\u00a0min')} sur ${formatNumber(total)}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'lu';
export const remove = 'Retirer';

/** Below a long list that is shown in parts. */
export const showMore = 'Afficher plus d’articles';
export const shownOf = (shown: number, total: number) =>
  `Articles affichés\u00a0: ${formatNumber(shown)} sur ${formatNumber(total)}`;
