/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Words, names, or a phrase in quotes';
export const search = 'Search';
export const tips = 'Results appear as you type, and small typos are fine. Use quotes for an exact phrase.';
export const recentSearches = 'Recent searches';
export const clearRecentSearches = 'Clear recent searches';
export const topics = 'Topics';
export const allTopics = 'All topics';

export const section = 'Section';
export const allSections = 'All sections';
export const topic = 'Topic';
export const firstDay = 'From';
export const lastDay = 'To';
export const clearFilters = 'Clear filters';
export const daysReversed = 'The first day is after the last, so no story matches.';
export const undatedLeftOut = 'Stories without a date are left out.';
export const topicNotInEdition = (slug: string) => `${slug} (not in this edition)`;

export const stories = (count: number) => plural(count, { one: '# story', other: '# stories' });
export const storiesOrMore = (count: number) => plural(count, { one: '# story or more', other: '# stories or more' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'No results for ',
  typed,
  '. Showing ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'No story has all these words. Closest matches:';
export const noExactPhrase = 'No exact match. These stories have all the words.';
export const showMore = 'Show more stories';
export const endOfList = 'That’s all we list. Add a word to narrow it down.';

export const noResultsFor = <T>(words: T) => ['No results for ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['No results for ', words, ' with these filters.'];
export const noStoriesInFilters = 'No stories match these filters.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Try other words, or another name for the same thing.';
export const tryWithoutQuotes = 'Try without the quotes, or with other words.';
export const tryWithoutFilters = 'Clear the filters, or try other words.';
export const tryOtherFilters = 'Clear the filters, or choose others.';
export const seeAllStories = 'See all stories';

export const searching = 'Searching…';
export const offline = 'You’re offline, and these words aren’t available offline.';
export const damaged = 'The search index didn’t load properly.';
export const tryAgain = 'Try again';
