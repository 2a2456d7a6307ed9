/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}で取り上げている人物、場所、テーマ。`;
export const topicCount = (count: number) => plural(count, { other: 'トピック#件' });
export const noTopicsYet = 'トピックの付いた記事は、今号にはまだありません。最新の記事はトップページをご覧ください。';
