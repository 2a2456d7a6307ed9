import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: '# ख़बर', other: '# ख़बरें' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${edition} में ${stories(count)}।`;
export const nothingHereYet = 'यहां अभी कुछ नहीं है। ताज़ा ख़बरें मुखपृष्ठ पर हैं।';
export const withoutDate = 'बिना तारीख़ की';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'व्यक्ति',
  Organization: 'संगठन',
  Place: 'स्थान',
  Event: 'घटना',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` (${host} पर)`];
export const relatedTopics = 'संबंधित विषय';
export const allTopics = 'सभी विषय';
