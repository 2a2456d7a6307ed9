/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Par ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Mis à jour\u00a0: ', date];
export const minutesToRead = (count: number) => numbered(count, 'Lecture\u00a0: #\u00a0min');

export const correction = 'Correction';
export const openPictureAt = (host: string) => `Ouvrir l’image sur ${host}`;

export const onlyHeadline = 'Titre seul\u00a0: l’article complet n’est pas dans cette édition.';
export const alsoIn = <T>(languages: readonly T[]) => ['Autres langues\u00a0: ', ...listParts(languages)];
export const previousPart = 'Épisode précédent';
export const nextPart = 'Épisode suivant';
export const expired = <T>(date: T) => ['Cet article a expiré (', date, '). Son texte n’est plus disponible.'];
export const draft = 'Brouillon\u00a0: non publié';
export const embargoed = <T>(date: T) => ['Sous embargo jusqu’au ', date];
export const faultsInStories = 'Erreurs dans les articles';
export const correctAndSave = 'Corrigez-les et enregistrez. Cette page se recharge ensuite.';
export const mentionedIn = 'Mentionné dans';

export const reloadForButtons = 'Recharger pour afficher les boutons';

export const about = 'Sujets';
export const basedOn = <T>(sources: readonly T[]) => ['Sources\u00a0: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright\u00a0: ', holder];
export const license = <T>(license: T) => ['Licence\u00a0: ', license];
export const linksInStory = 'Liens de cet article';
