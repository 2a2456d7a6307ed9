/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Ord, namn eller en fras inom citattecken';
export const search = 'Sök';
export const tips =
  'Träffarna visas medan du skriver, och små skrivfel gör inget. Använd citattecken för att söka på en exakt fras.';
export const recentSearches = 'Senaste sökningar';
export const clearRecentSearches = 'Rensa senaste sökningar';
export const topics = 'Ämnen';
export const allTopics = 'Alla ämnen';

export const section = 'Avdelning';
export const allSections = 'Alla avdelningar';
export const topic = 'Ämne';
export const firstDay = 'Från';
export const lastDay = 'Till';
export const clearFilters = 'Rensa filter';
export const daysReversed = 'Den första dagen är efter den sista, så inga artiklar matchar.';
export const undatedLeftOut = 'Artiklar utan datum visas inte.';
export const topicNotInEdition = (slug: string) => `${slug} (finns inte i den här utgåvan)`;

export const stories = (count: number) => plural(count, { one: '# artikel', other: '# artiklar' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# artikel eller fler', other: '# artiklar eller fler' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Inga träffar på ',
  typed,
  '. Visar träffar på ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Ingen artikel innehåller alla orden. De närmaste träffarna:';
export const noExactPhrase = 'Ingen exakt träff. De här artiklarna innehåller alla orden.';
export const showMore = 'Visa fler artiklar';
export const endOfList = 'Fler träffar visas inte. Lägg till ett ord för att begränsa sökningen.';

export const noResultsFor = <T>(words: T) => ['Inga träffar på ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Inga träffar på ', words, ' med de här filtren.'];
export const noStoriesInFilters = 'Inga artiklar matchar de här filtren.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `”${words}”`;
export const tryOtherWords = 'Prova andra ord, eller ett annat namn på samma sak.';
export const tryWithoutQuotes = 'Prova utan citattecken, eller med andra ord.';
export const tryWithoutFilters = 'Rensa filtren, eller prova andra ord.';
export const tryOtherFilters = 'Rensa filtren, eller välj andra.';
export const seeAllStories = 'Visa alla artiklar';

export const searching = 'Söker\u00a0…';
export const offline = 'Du är offline, och de här orden går inte att söka på offline.';
export const damaged = 'Sökindexet laddades inte som det skulle.';
export const tryAgain = 'Försök igen';
