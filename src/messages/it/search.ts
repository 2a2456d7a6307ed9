/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Parole, nomi o una frase tra virgolette';
export const search = 'Cerca';
export const tips =
  'I risultati compaiono mentre scrivi, anche con piccoli errori di battitura. Usa le virgolette per una frase esatta.';
export const recentSearches = 'Ricerche recenti';
export const clearRecentSearches = 'Cancella le ricerche recenti';
export const topics = 'Argomenti';
export const allTopics = 'Tutti gli argomenti';

export const section = 'Sezione';
export const allSections = 'Tutte le sezioni';
export const topic = 'Argomento';
export const firstDay = 'Dal';
export const lastDay = 'Al';
export const clearFilters = 'Cancella i filtri';
export const daysReversed = 'Il primo giorno è successivo all’ultimo: nessun articolo corrisponde.';
export const undatedLeftOut = 'Gli articoli senza data non vengono mostrati.';
export const topicNotInEdition = (slug: string) => `${slug} (non in questa edizione)`;

export const stories = (count: number) =>
  plural(count, { one: '# articolo', many: '# di articoli', other: '# articoli' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# articolo o più', many: '# di articoli o più', other: '# articoli o più' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Nessun risultato per ',
  typed,
  '. Ecco i risultati per ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Nessun articolo contiene tutte queste parole. I risultati più vicini:';
export const noExactPhrase = 'Frase esatta non trovata. Questi articoli contengono tutte le parole.';
export const showMore = 'Mostra altri articoli';
export const endOfList = 'Gli altri risultati non vengono mostrati. Aggiungi una parola per restringere la ricerca.';

export const noResultsFor = <T>(words: T) => ['Nessun risultato per ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Nessun risultato per ', words, ' con questi filtri.'];
export const noStoriesInFilters = 'Nessun articolo corrisponde a questi filtri.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'Prova con altre parole o con un altro nome per la stessa cosa.';
export const tryWithoutQuotes = 'Prova senza virgolette o con altre parole.';
export const tryWithoutFilters = 'Cancella i filtri o prova con altre parole.';
export const tryOtherFilters = 'Cancella i filtri o scegline altri.';
export const seeAllStories = 'Vedi tutti gli articoli';

export const searching = 'Ricerca in corso…';
export const offline = 'Sei offline e queste parole non si possono cercare offline.';
export const damaged = 'L’indice di ricerca non è stato caricato correttamente.';
export const tryAgain = 'Riprova';
