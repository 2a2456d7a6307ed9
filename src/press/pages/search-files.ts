import { searchDaysFile, searchManifestFile, searchPartFile, type SearchPart } from '../../edition/addresses.ts';
import { cardsPerFile, maxTopics, maxUnfiltered, maxWordFiles, type SearchPage } from '../../search-engine/format.ts';
import { encodeDays } from '../../search-engine/days.ts';
import { buildIndex, type FileCounts, type SearchIndex } from '../../search-engine/build-index.ts';
import { hasAttachedWords } from '../../text/affixes.ts';
import { roundedUp } from '../../search-engine/rounding.ts';
import { linesOf, namesOf } from '../../search-engine/story-texts.ts';
import { settingsFor } from '../../search-engine/index-story.ts';
import type { SearchDocument } from '../../search-engine/term-weights.ts';
import { isUnspacedLanguage } from '../../text/scripts.ts';
import { withPicture } from './list-cards.ts';
import { keyOfCards, type CardOf } from './story-cards.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { emptySearchCache, type SearchCache } from './search-cache.ts';
import { compareText } from '../../text/compare-text.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import { hash } from '../../text/hash.ts';
import { lazy } from '../related/lazy.ts';
import { topicLink } from './topic-link.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** About how many characters a file of the index has: 4 to 9 KB when compressed. */
const fileLength = 16_384;
/** The same for pairs of words. Each pair of a phrase may be in another file. */
const pairFileLength = 4096;

/** Makes the content of a data file. */
export interface FileMaker {
  (): unknown;
  /** Gives a digest of all that decides the content, besides the code, if that takes less time than making it. */
  readonly key?: () => string;
}

/**
 * The files of the search index by their addresses, each as a function that makes it. The first call builds the index.
 * The number of files is estimated from the amount of text, since it must be known before that.
 * @param cache cutting all texts into words takes longer than all else of the index
 */
export function searchFiles(
  edition: Edition,
  cardOf: CardOf,
  { collect }: SearchCache = emptySearchCache,
): Map<string, FileMaker> {
  const stories = inDayOrder(edition.stories);
  const amounts = stories.map(amountOf);
  const counts = fileCounts(amounts);
  const withText = amounts.filter(({ length }) => length > 1);
  const meanLength = sumOf(withText, ({ length }) => length) / Math.max(1, withText.length);

  const stamp = stampOf(stories, counts);
  const settings = settingsFor(meanLength, counts.pairs);
  const collected = collect({ keys: keysOf(stories), settings, documentOf: (story) => documentOf(stories[story]) });
  const index = lazy(() => buildIndex({ count: stories.length, collected: collected(), stamp }, counts));
  const parts = (part: SearchPart, count: number, makerOf: (file: number) => FileMaker) =>
    Array.from({ length: count }, (_, file) => [searchPartFile(part, file), makerOf(file)] as const);
  const cardsKey = keyOfCards(edition);
  const ofIndex = (part: Parameters<SearchIndex['keyOf']>[0], count: number) =>
    parts(part, count, (file) =>
      Object.assign(() => index()[part](file), { key: () => String(index().keyOf(part, file)) }),
    );

  return new Map<string, FileMaker>([
    [searchManifestFile, () => index().manifest()],
    [searchDaysFile, () => ({ stamp, ...encodeDays(stories.flatMap((story) => dayOf(story) ?? [])) })],
    ...ofIndex('words', counts.words),
    ...ofIndex('endings', counts.endings),
    ...ofIndex('postings', counts.postings),
    ...ofIndex('pairs', counts.pairs.files),
    ...parts('cards', Math.ceil(stories.length / cardsPerFile), (file) => {
      const listed = stories.slice(file * cardsPerFile, (file + 1) * cardsPerFile);
      return Object.assign(() => ({ stamp, cards: listed.map((story) => searchCard(story, cardOf)) }), {
        key: () => stamp + cardsKey(listed),
      });
    }),
  ]);
}

/** The same for the same stories in the same order, if the files are cut alike: a hash. */
function stampOf(stories: readonly PressStory[], counts: FileCounts): string {
  const numbering = stories.map((story) => `${story.slug} ${dayOf(story) ?? ''}`);
  return hash([JSON.stringify(counts), ...numbering].join('\n'));
}

/** The data of the search page: the most frequent topics, and the first and last day. */
export function searchPage(edition: Edition): SearchPage {
  const topics = edition.topics
    .toSorted((a, b) => b.stories.length - a.stories.length || compareText(a.slug, b.slug))
    .slice(0, maxTopics);
  const days = edition.stories.flatMap((story) => dayOf(story) ?? []).toSorted(compareText);
  const [first, last] = [days[0], days.at(-1)];
  return {
    topics: topics.map((topic) => ({ ...topicLink(topic, edition.language), stories: topic.stories.length })),
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
function searchCard(story: PressStory, cardOf: CardOf) {
  const { headline, alternativeHeadline, description, keywords, facts } = story;
  const also = [
    ...(alternativeHeadline === undefined ? [] : [alternativeHeadline]),
    ...keywords,
    // So that the pages of headlines are not fetched to look for a phrase in them.
    ...(facts.hasText ? [] : [...namesOf(story), ...linesOf(story)]),
  ];
  return {
    ...withPicture(cardOf(story), story),
    headline,
    ...omitUndefined({ description, also: also.length === 0 ? undefined : also }),
  };
}

/** For each story a hash of all that decides its document. */
function keysOf(stories: readonly PressStory[]): Float64Array {
  const mix = new Fingerprint();
  return Float64Array.from(stories, ({ digest, language, section, topics }) => {
    mix.addText(digest);
    mix.addText(language);
    mix.addText(section?.slug ?? '');
    for (const { slug, name } of topics) {
      mix.addText(slug);
      mix.addText(name);
    }
    return mix.take();
  });
}

function documentOf(story: PressStory | undefined): SearchDocument {
  if (story === undefined) return { headline: '', description: '', subjects: [], text: '', filterTerms: [] };
  const { headline, alternativeHeadline, description, keywords, topics, section } = story;
  return {
    headline: `${headline}\n${alternativeHeadline ?? ''}`,
    description: description ?? '',
    subjects: [...namesOf(story), ...keywords],
    text: linesOf(story).join('\n'),
    hasAttachedWords: hasAttachedWords(story.language),
    filterTerms: [...(section === undefined ? [] : [`#${section.slug}`]), ...topics.map(({ slug }) => `@${slug}`)],
  };
}

/** The text of a story, in UTF-16 code units, and how much of the index it makes for its length. */
interface Amount {
  readonly length: number;
  readonly language: string;
  /** In UTF-8: 1 in English, 1.8 in Russian, 3 in Chinese. */
  readonly bytesPerCharacter: number;
}

function amountOf(story: PressStory): Amount {
  const { length, bytes } = story.facts;
  return {
    length: length + 1,
    language: story.language,
    bytesPerCharacter: (Buffer.byteLength(story.headline) + 1 + bytes) / (story.headline.length + 1 + length),
  };
}

/**
 * Estimates how many files the index needs. Measured on generated editions: one character of text makes 0.25
 * characters of postings, or 1.4 in a script without spaces. Words are short in Korean, and are in the index also
 * without what is attached to them in Arabic and Hebrew, and with accents in Vietnamese. A headline counts as 300
 * characters of text.
 */
function fileCounts(amounts: readonly Amount[]): FileCounts {
  const postingsPerCharacter = (language: string) => {
    if (isUnspacedLanguage(language)) return 1.4;
    return hasAttachedWords(language) || /^(?:ko|vi)(?:-|$)/iu.test(language) ? 0.55 : 0.25;
  };
  const postings = sumOf(amounts, ({ length, language }) => (length + 300) * postingsPerCharacter(language));
  const text = sumOf(amounts, ({ length }) => length + 300);
  const bytes = sumOf(amounts, ({ length, bytesPerCharacter }) => (length + 300) * bytesPerCharacter);
  // Heaps' law: the number of different words grows with about the square root of the text.
  const words = 70 * Math.sqrt(text) * (bytes / Math.max(1, text)) ** 1.5;
  // In steps, so that the same files are there after most changes.
  const files = (length: number) => Math.max(1, roundedUp(Math.ceil(length / fileLength)));
  const wordFiles = files(words);
  const endings = wordFiles > maxWordFiles ? wordFiles : 0;
  return { words: wordFiles, endings, postings: files(postings), pairs: pairCounts(amounts) };
}

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);

/** About how many stories the list of a bucket has. In fewer and longer lists, more stories are there by chance. */
const storiesPerBucket = 32;
const maxBuckets = 65_536;

/**
 * The numbers of buckets and files for pairs of words. Measured on generated editions: six characters of text make a
 * pair, or one in a script without spaces, and a pair makes 1.7 characters.
 */
function pairCounts(amounts: readonly Amount[]): FileCounts['pairs'] {
  if (amounts.length <= maxUnfiltered) return { buckets: 0, files: 0 };
  const pairs = sumOf(amounts, ({ length, language }) => (length + 100) / (isUnspacedLanguage(language) ? 1 : 6));
  const buckets = Math.min(maxBuckets, powerOfTwo(pairs / storiesPerBucket));
  return { buckets, files: Math.min(buckets, powerOfTwo((pairs * 1.7 + buckets) / pairFileLength)) };
}

/** The least power of two that is not below a number. */
const powerOfTwo = (number: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(number)));
