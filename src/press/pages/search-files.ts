import { searchDaysFile, searchManifestFile, searchPartFile, type SearchPart } from '../../edition/addresses.ts';
import { cardsPerFile, maxTopics, maxWordFiles, type SearchPage } from '../../search-engine/format.ts';
import { encodeDays } from '../../search-engine/days.ts';
import { buildIndex, type FileCounts, type SearchIndex } from '../../search-engine/build-index.ts';
import { hasAttachedWords } from '../../search-engine/affixes.ts';
import type { SearchDocument } from '../../search-engine/term-weights.ts';
import { isUnspacedLanguage } from '../../text/scripts.ts';
import { textOf, type CardOf } from './story-cards.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { compareText } from '../../text/compare-text.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** About how many characters a file of the index has: 4 to 9 KB when compressed. */
const fileLength = 16_384;

/**
 * The files of the search index by their addresses, each as a function that makes it. The first call builds the index.
 * The number of files is estimated from the amount of text, since it must be known before that.
 */
export function searchFiles(edition: Edition, cardOf: CardOf): Map<string, () => unknown> {
  const stories = inDayOrder(edition.stories);
  const lengths = stories.map((story) => textOf(story).reduce((sum, text) => sum + text.length + 1, 0));
  const counts = fileCounts(stories, lengths);
  const withText = lengths.filter((length) => length > 0);
  const meanLength = withText.reduce((sum, length) => sum + length, 0) / Math.max(1, withText.length);

  let made: SearchIndex | undefined;
  const index = (): SearchIndex =>
    (made ??= buildIndex(stories.length, (i) => documentOf(stories[i]), meanLength, counts));
  const parts = (part: SearchPart, count: number, make: (file: number) => unknown) =>
    Array.from({ length: count }, (_, file) => [searchPartFile(part, file), () => make(file)] as const);

  return new Map<string, () => unknown>([
    [searchManifestFile, () => index().manifest()],
    [searchDaysFile, () => ({ stamp: index().stamp, ...encodeDays(stories.flatMap((story) => dayOf(story) ?? [])) })],
    ...parts('words', counts.words, (file) => index().words(file)),
    ...parts('endings', counts.endings, (file) => index().endings(file)),
    ...parts('postings', counts.postings, (file) => index().postings(file)),
    ...parts('cards', Math.ceil(stories.length / cardsPerFile), (file) => ({
      stamp: index().stamp,
      cards: stories.slice(file * cardsPerFile, (file + 1) * cardsPerFile).map((story) => searchCard(story, cardOf)),
    })),
  ]);
}

/** The data of the search page: the most frequent topics, and the first and last day. */
export function searchPage(edition: Edition): SearchPage {
  const topics = edition.topics
    .toSorted((a, b) => b.stories.length - a.stories.length || compareText(a.slug, b.slug))
    .slice(0, maxTopics);
  const days = edition.stories.flatMap((story) => dayOf(story) ?? []).toSorted(compareText);
  const [first, last] = [days[0], days.at(-1)];
  return {
    topics: topics.map(({ slug, name, stories }) => ({ slug, name, stories: stories.length })),
    ...omitUndefined({ days: first === undefined || last === undefined ? undefined : { first, last } }),
  };
}

/** The calendar day of a story, as written. */
const dayOf = (story: PressStory): string | undefined => story.datePublished?.slice(0, 10);

/**
 * Stories by their calendar days, the newest first and undated ones last. Readers filter by days as written, so this
 * order by days, not by points in time, makes the stories of a span of days a span of the list.
 */
const inDayOrder = (stories: readonly PressStory[]): PressStory[] =>
  stories.toSorted((a, b) => compareText(dayOf(b) ?? '', dayOf(a) ?? ''));

/** Results show the full headline and the standfirst. */
const searchCard = (story: PressStory, cardOf: CardOf) => ({
  ...cardOf(story),
  headline: story.headline,
  ...omitUndefined({ description: story.description }),
});

function documentOf(story: PressStory | undefined): SearchDocument {
  if (story === undefined) return { headline: '', description: '', subjects: [], text: '', filterTerms: [] };
  const { headline, alternativeHeadline, description, keywords, authors, topics, section } = story;
  return {
    headline: `${headline}\n${alternativeHeadline ?? ''}`,
    description: description ?? '',
    subjects: [...topics.map(({ name }) => name), ...keywords, ...authors.map(({ name }) => name)],
    text: textOf(story).join('\n'),
    hasAttachedWords: hasAttachedWords(story.language),
    filterTerms: [...(section === undefined ? [] : [`#${section.slug}`]), ...topics.map(({ slug }) => `@${slug}`)],
  };
}

/**
 * Estimates how many files the index needs. Measured on generated editions: one character of text makes 0.25
 * characters of postings, or 1.4 in a script without spaces. A headline counts as 300 characters of text.
 */
function fileCounts(stories: readonly PressStory[], lengths: readonly number[]): FileCounts {
  const postings = lengths.reduce(
    (sum, length, i) => sum + (length + 300) * (isUnspacedLanguage(stories[i]?.language ?? 'en') ? 1.4 : 0.25),
    0,
  );
  // Heaps' law: the number of different words grows with about the square root of the text.
  const words = 70 * Math.sqrt(lengths.reduce((sum, length) => sum + length + 300, 0));
  const files = (length: number) => Math.max(1, Math.ceil(length / fileLength));
  const wordFiles = files(words);
  return { words: wordFiles, endings: wordFiles > maxWordFiles ? wordFiles : 0, postings: files(postings) };
}
