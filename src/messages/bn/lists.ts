import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '#টি খবর');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title} (${edition}): ${stories(count)}।`;
export const nothingHereYet = 'এখানে এখনো কিছু নেই। সর্বশেষ খবর মূলপাতায় পাবেন।';
export const withoutDate = 'তারিখ ছাড়া';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'ব্যক্তি',
  Organization: 'সংগঠন',
  Place: 'স্থান',
  Event: 'ঘটনা',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` (${host})`];
export const relatedTopics = 'সম্পর্কিত বিষয়';
export const allTopics = 'সব বিষয়';
