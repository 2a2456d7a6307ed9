/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Słowa, nazwy lub fraza w cudzysłowie';
export const search = 'Szukaj';
export const tips =
  'Wyniki pojawiają się podczas pisania, a drobne literówki nie przeszkadzają. ' +
  'Aby znaleźć dokładną frazę, użyj cudzysłowu.';
export const recentSearches = 'Ostatnie wyszukiwania';
export const clearRecentSearches = 'Wyczyść ostatnie wyszukiwania';
export const topics = 'Tematy';
export const allTopics = 'Wszystkie tematy';

export const section = 'Dział';
export const allSections = 'Wszystkie działy';
export const topic = 'Temat';
export const firstDay = 'Od';
export const lastDay = 'Do';
export const clearFilters = 'Wyczyść filtry';
export const daysReversed = 'Pierwszy dzień przypada po ostatnim, więc nie pasuje żaden artykuł.';
export const undatedLeftOut = 'Artykuły bez daty są pomijane.';
export const topicNotInEdition = (slug: string) => `${slug} (brak w tym wydaniu)`;

export const stories = (count: number) =>
  plural(count, { one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu' });
export const storiesOrMore = (count: number) =>
  plural(count, {
    one: '# artykuł lub więcej',
    few: '# artykuły lub więcej',
    many: '# artykułów lub więcej',
    other: '# artykułu lub więcej',
  });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Brak wyników dla zapytania ',
  typed,
  '. Wyświetlamy wyniki dla: ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Żaden artykuł nie zawiera wszystkich tych słów. Najbliższe wyniki:';
export const noExactPhrase = 'Brak dokładnych wyników. Te artykuły zawierają wszystkie słowa.';
export const showMore = 'Pokaż więcej artykułów';
export const endOfList = 'To koniec listy. Dodaj słowo, aby zawęzić wyniki.';

export const noResultsFor = <T>(words: T) => ['Brak wyników dla zapytania ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Brak wyników dla zapytania ', words, ' przy tych filtrach.'];
export const noStoriesInFilters = 'Żaden artykuł nie pasuje do tych filtrów.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `„${words}”`;
export const tryOtherWords = 'Użyj innych słów lub innej nazwy.';
export const tryWithoutQuotes = 'Spróbuj bez cudzysłowu lub użyj innych słów.';
export const tryWithoutFilters = 'Wyczyść filtry lub użyj innych słów.';
export const tryOtherFilters = 'Wyczyść filtry lub wybierz inne.';
export const seeAllStories = 'Zobacz wszystkie artykuły';

export const searching = 'Wyszukiwanie…';
export const offline = 'Brak połączenia, a tych słów nie da się wyszukać offline.';
export const damaged = 'Indeks wyszukiwarki nie wczytał się poprawnie.';
export const tryAgain = 'Spróbuj ponownie';
