import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'Maneno, majina, au kifungu ndani ya alama za kunukuu';
export const search = 'Tafuta';
export const tips =
  'Matokeo yanaonekana unapoandika, na makosa madogo ya tahajia si tatizo. ' +
  'Tumia alama za kunukuu kupata kifungu kamili.';
export const recentSearches = 'Ulizotafuta karibuni';
export const clearRecentSearches = 'Futa ulizotafuta karibuni';
export const topics = 'Mada';
export const allTopics = 'Mada zote';

export const section = 'Sehemu';
export const allSections = 'Sehemu zote';
export const topic = 'Mada';
export const firstDay = 'Kuanzia';
export const lastDay = 'Hadi';
export const clearFilters = 'Ondoa vichujio';
export const daysReversed = 'Siku ya kwanza inakuja baada ya siku ya mwisho, hivyo hakuna habari inayolingana.';
export const undatedLeftOut = 'Habari zisizo na tarehe hazijajumuishwa.';
export const topicNotInEdition = (slug: string) => `${slug} (haimo katika toleo hili)`;

export const stories = (count: number) => numbered(count, 'Habari #');
export const storiesOrMore = (count: number) => numbered(count, 'Habari # au zaidi');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Hakuna matokeo ya ',
  typed,
  '. Yanaonyeshwa matokeo ya ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Hakuna habari yenye maneno haya yote. Matokeo ya karibu zaidi:';
export const noExactPhrase = 'Hakuna kifungu kinacholingana kabisa. Habari hizi zina maneno yote.';
export const showMore = 'Onyesha habari zaidi';
export const endOfList = 'Orodha yetu inaishia hapa. Ongeza neno ili kupunguza matokeo.';

export const noResultsFor = <T>(words: T) => ['Hakuna matokeo ya ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Hakuna matokeo ya ', words, ' kwa vichujio hivi.'];
export const noStoriesInFilters = 'Hakuna habari zinazolingana na vichujio hivi.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Jaribu maneno mengine, au jina jingine la kitu hicho.';
export const tryWithoutQuotes = 'Jaribu bila alama za kunukuu, au kwa maneno mengine.';
export const tryWithoutFilters = 'Ondoa vichujio, au jaribu maneno mengine.';
export const tryOtherFilters = 'Ondoa vichujio, au chagua vingine.';
export const seeAllStories = 'Tazama habari zote';

export const searching = 'Inatafuta…';
export const offline = 'Huna intaneti, na maneno haya hayawezi kutafutwa bila intaneti.';
export const damaged = 'Faharasa ya utafutaji haikupakiwa vizuri.';
export const tryAgain = 'Jaribu tena';
