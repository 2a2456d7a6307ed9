/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `The people, places and subjects of ${edition}.`;
export const topicCount = (count: number) => plural(count, { one: '# topic', other: '# topics' });
export const noTopicsYet = 'No story in this edition names a topic yet. The latest stories are on the front page.';
