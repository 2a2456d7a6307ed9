/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} באתר ${edition}.`;
export const nothingHereYet = 'אין כאן עדיין כלום. הכתבות האחרונות נמצאות בדף הבית.';
export const withoutDate = 'ללא תאריך';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'אישיות',
  Organization: 'ארגון',
  Place: 'מקום',
  Event: 'אירוע',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` באתר ${host}`];
export const relatedTopics = 'נושאים קשורים';
export const allTopics = 'כל הנושאים';
