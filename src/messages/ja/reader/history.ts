/** The page of opened stories, and its list. */
export const history = '閲覧履歴';
export const description = 'この端末で開いた記事の、日ごとの一覧。';
export const saved = '保存済み';
export const nothingOpenedYet = 'この端末に閲覧履歴はありません。開いた記事は、日ごとにここに表示されます。';

export const clearDay = 'この日を消去';
export const clearedDay = <T>(day: T) => ['消去しました：', day];
export const clearAll = '閲覧履歴をすべて消去';
export const clearedAll = '閲覧履歴を消去しました';
export const removedHeadline = <T>(headline: T) => ['閲覧履歴から削除しました：', headline];
export const undo = '元に戻す';
export const pause = '閲覧履歴を一時停止';
