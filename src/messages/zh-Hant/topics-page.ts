/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}報導的人物、地點與議題。`;
export const topicCount = (count: number) => plural(count, { other: '#個主題' });
export const noTopicsYet = '本期還沒有文章標註主題。最新文章請見首頁。';
