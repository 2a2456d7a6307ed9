/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}报道的人物、地点和议题。`;
export const topicCount = (count: number) => plural(count, { other: '#个话题' });
export const noTopicsYet = '本期还没有文章标注话题。最新文章请见首页。';
