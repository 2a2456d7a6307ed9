/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Woorden, namen of een zinsdeel tussen aanhalingstekens';
export const search = 'Zoeken';
export const tips =
  'Resultaten verschijnen terwijl je typt, kleine tikfouten zijn geen probleem. ' +
  'Gebruik aanhalingstekens om precies die woorden te vinden.';
export const recentSearches = 'Recente zoekopdrachten';
export const clearRecentSearches = 'Recente zoekopdrachten wissen';
export const topics = 'Onderwerpen';
export const allTopics = 'Alle onderwerpen';

export const section = 'Rubriek';
export const allSections = 'Alle rubrieken';
export const topic = 'Onderwerp';
export const firstDay = 'Van';
export const lastDay = 'Tot en met';
export const clearFilters = 'Filters wissen';
export const daysReversed = 'De eerste dag valt na de laatste, dus er zijn geen artikelen.';
export const undatedLeftOut = 'Artikelen zonder datum worden niet getoond.';
export const topicNotInEdition = (slug: string) => `${slug} (niet in deze editie)`;

export const stories = (count: number) => plural(count, { one: '# artikel', other: '# artikelen' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# artikel of meer', other: '# artikelen of meer' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Geen resultaten voor ',
  typed,
  '. Dit zijn resultaten voor ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Geen artikel bevat al deze woorden. Dit komt het dichtst in de buurt:';
export const noExactPhrase = 'Niet letterlijk gevonden. Deze artikelen bevatten wel alle woorden.';
export const showMore = 'Meer artikelen tonen';
export const endOfList = 'Meer resultaten tonen we niet. Voeg een woord toe om gerichter te zoeken.';

export const noResultsFor = <T>(words: T) => ['Geen resultaten voor ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Geen resultaten voor ', words, ' met deze filters.'];
export const noStoriesInFilters = 'Geen artikelen met deze filters.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `‘${words}’`;
export const tryOtherWords = 'Probeer andere woorden, of een andere naam voor hetzelfde.';
export const tryWithoutQuotes = 'Probeer het zonder aanhalingstekens, of met andere woorden.';
export const tryWithoutFilters = 'Wis de filters, of probeer andere woorden.';
export const tryOtherFilters = 'Wis de filters, of kies andere.';
export const seeAllStories = 'Bekijk alle artikelen';

export const searching = 'Zoeken…';
export const offline = 'Je bent offline, en deze woorden kun je offline niet zoeken.';
export const damaged = 'De zoekindex is niet goed geladen.';
export const tryAgain = 'Opnieuw proberen';
