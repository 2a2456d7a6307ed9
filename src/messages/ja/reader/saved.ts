/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = '保存済み';
export const description = 'あとで読むためにこの端末に保存した記事。';
export const history = '閲覧履歴';
export const nothingSavedYet = '保存した記事はまだありません。記事を保存すると、ここに表示されます。';

export const show = '表示';
const withCount = (name: string) => (count: number) => `${name} ${formatNumber(count)}`;
export const all = withCount('すべて');
export const unread = withCount('未読');
export const started = withCount('読みかけ');
export const read = withCount('既読');
export const find = '絞り込み';
export const noMatch = '該当する保存済みの記事はありません。';
export const removedHeadline = <T>(headline: T) => ['保存を解除しました：', headline];
export const undo = '元に戻す';
