/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Articles enregistrés';
export const description = 'Articles enregistrés sur cet appareil pour plus tard.';
export const history = 'Historique';
export const nothingSavedYet = 'Rien d’enregistré pour l’instant. Enregistrez un article pour le retrouver ici.';

export const show = 'Afficher';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Tous');
export const unread = withCount('Non lus');
export const started = withCount('Commencés');
export const read = withCount('Lus');
export const find = 'Rechercher';
export const noMatch = 'Aucun article enregistré ne correspond.';
export const removedHeadline = <T>(headline: T) => ['Retiré des articles enregistrés\u00a0: ', headline];
export const undo = 'Annuler';
