/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = '全文を読む';
export const openStory = '記事を開く';
export const headlineOnly = '見出しのみ';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `（${length}）`];
export const allRelatedHeadlines = (total: number) => `関連記事 全${formatNumber(total)}件`;

export const fiveThatMatter = '今日の重要ニュース5本';
export const whatMatters = '今日の重要ニュース';
export const opinion = 'オピニオン';
export const inBrief = '短信';

export const moreStories = 'その他の記事';
export const allInSection = <T>(total: number, section: T) => [section, `の記事 全${formatNumber(total)}件`];

export const noStoriesYet = '今号にはまだ記事がありません。最初の記事が公開されると、ここに表示されます。';
