/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = '閲覧メニュー';
export const search = '検索';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = '保存済み';

export const close = '閉じる';
export const undo = '元に戻す';
export const storageBlocked =
  'このブラウザーには、このサイトのデータを保存できません。保存した記事は、ページを閉じると失われます。';
export const storageFull =
  'この端末には、このサイトが使える空き容量がありません。今から保存する記事は、ページを閉じると失われます。';

export const savedListFull = (limit: number) =>
  numbered(limit, '保存できる記事の上限（#件）に達しています。さらに保存するには、一部を削除してください。');

export const save = '保存';
/** The button of a story that is saved. */
export const saved = '保存済み';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = '保存：';
export const removeSavedHeadline = '保存を解除：';

export const markRead = '既読にする';
export const markUnread = '未読にする';
export const markAllRead = 'すべて既読にする';
export const markTheseRead = (count: number) => plural(count, { other: 'この#件を既読にする' });
export const allRead = 'すべて既読';
export const theseRead = (count: number) => plural(count, { other: 'この#件は既読' });
export const markedRead = (count: number) => plural(count, { other: '記事#件を既読にしました' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '、新着';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '／読みかけ';
/** Follows a headline that has been read. */
export const readNote = '／既読';

export const continueReading = '続きを読む';
export const minutesLeft = (minutes: number) => numbered(minutes, '残り#分');
export const positionRestored = '前回読んでいた位置に戻りました。';
export const goToTop = '先頭へ';
export const next = '次の記事';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'ぁあ';
export const textButtonName = 'ぁあ、文字とテーマ';
