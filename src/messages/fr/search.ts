/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Mots, noms ou expression entre guillemets';
export const search = 'Rechercher';
export const tips =
  'Les résultats s’affichent pendant la saisie, même avec de petites fautes de frappe. ' +
  'Utilisez des guillemets pour une expression exacte.';
export const recentSearches = 'Recherches récentes';
export const clearRecentSearches = 'Effacer les recherches récentes';
export const topics = 'Sujets';
export const allTopics = 'Tous les sujets';

export const section = 'Rubrique';
export const allSections = 'Toutes les rubriques';
export const topic = 'Sujet';
export const firstDay = 'Du';
export const lastDay = 'Au';
export const clearFilters = 'Effacer les filtres';
export const daysReversed = 'Le premier jour est postérieur au dernier\u00a0: aucun article ne correspond.';
export const undatedLeftOut = 'Les articles sans date ne sont pas affichés.';
export const topicNotInEdition = (slug: string) => `${slug} (absent de cette édition)`;

export const stories = (count: number) =>
  plural(count, { one: '# article', many: '# d’articles', other: '# articles' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# article ou plus', many: '# d’articles ou plus', other: '# articles ou plus' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Aucun résultat pour ',
  typed,
  '. Résultats affichés pour ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Aucun article ne contient tous ces mots. Résultats les plus proches\u00a0:';
export const noExactPhrase = 'Expression exacte introuvable. Ces articles contiennent tous les mots.';
export const showMore = 'Afficher plus d’articles';
export const endOfList = 'Les autres résultats ne sont pas affichés. Ajoutez un mot pour préciser la recherche.';

export const noResultsFor = <T>(words: T) => ['Aucun résultat pour ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Aucun résultat pour ', words, ' avec ces filtres.'];
export const noStoriesInFilters = 'Aucun article ne correspond à ces filtres.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«\u00a0${words}\u00a0»`;
export const tryOtherWords = 'Essayez d’autres mots, ou un autre nom pour la même chose.';
export const tryWithoutQuotes = 'Essayez sans guillemets ou avec d’autres mots.';
export const tryWithoutFilters = 'Effacez les filtres ou essayez d’autres mots.';
export const tryOtherFilters = 'Effacez les filtres ou choisissez-en d’autres.';
export const seeAllStories = 'Voir tous les articles';

export const searching = 'Recherche en cours…';
export const offline = 'Vous êtes hors ligne, et ces mots ne peuvent pas être recherchés hors ligne.';
export const damaged = 'L’index de recherche n’a pas été chargé correctement.';
export const tryAgain = 'Réessayer';
