/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'Wörter, Namen oder ein Wortlaut in Anführungszeichen';
export const search = 'Suchen';
export const tips =
  'Treffer erscheinen beim Tippen, kleine Tippfehler schaden nicht. ' +
  'Einen genauen Wortlaut finden Sie mit Anführungszeichen.';
export const recentSearches = 'Letzte Suchen';
export const clearRecentSearches = 'Letzte Suchen löschen';
export const topics = 'Themen';
export const allTopics = 'Alle Themen';

export const section = 'Ressort';
export const allSections = 'Alle Ressorts';
export const topic = 'Thema';
export const firstDay = 'Von';
export const lastDay = 'Bis';
export const clearFilters = 'Filter zurücksetzen';
export const daysReversed = 'Der erste Tag liegt nach dem letzten, deshalb passt kein Artikel.';
export const undatedLeftOut = 'Artikel ohne Datum werden nicht angezeigt.';
export const topicNotInEdition = (slug: string) => `${slug} (nicht in dieser Ausgabe)`;

export const stories = (count: number) => numbered(count, '# Artikel');
export const storiesOrMore = (count: number) => numbered(count, '# oder mehr Artikel');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Keine Treffer für ',
  typed,
  '. Angezeigt werden Treffer für ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Kein Artikel enthält alle diese Wörter. Am ehesten passen:';
export const noExactPhrase = 'Diesen Wortlaut enthält kein Artikel. Die folgenden enthalten alle Wörter.';
export const showMore = 'Weitere Artikel anzeigen';
export const endOfList = 'Mehr Treffer werden nicht angezeigt. Ein weiteres Wort grenzt die Suche ein.';

export const noResultsFor = <T>(words: T) => ['Keine Treffer für ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Keine Treffer für ', words, ' mit diesen Filtern.'];
export const noStoriesInFilters = 'Zu diesen Filtern passt kein Artikel.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `„${words}“`;
export const tryOtherWords = 'Versuchen Sie andere Wörter oder einen anderen Namen für dieselbe Sache.';
export const tryWithoutQuotes = 'Versuchen Sie es ohne Anführungszeichen oder mit anderen Wörtern.';
export const tryWithoutFilters = 'Setzen Sie die Filter zurück oder versuchen Sie andere Wörter.';
export const tryOtherFilters = 'Setzen Sie die Filter zurück oder wählen Sie andere.';
export const seeAllStories = 'Alle Artikel ansehen';

export const searching = 'Suche läuft\u00a0…';
export const offline = 'Sie sind offline, und diese Wörter lassen sich offline nicht suchen.';
export const damaged = 'Der Suchindex wurde nicht richtig geladen.';
export const tryAgain = 'Erneut versuchen';
