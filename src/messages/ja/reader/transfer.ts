/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'バックアップと移行';
export const introduction =
  '保存した記事、閲覧の記録、設定をすべてエクスポートするか、別の端末に移せます。' +
  'インポートしても、今あるデータは上書きされません。';
export const exportFile = 'ファイルにエクスポート';
export const importFile = 'ファイルをインポート';
export const fileToImport = 'インポートするファイル';
export const importing = 'インポート中…';
export const cancelImport = 'インポートをキャンセル';
export const moveList = 'リストを別の端末に移す';

export const readingList = 'リーディングリスト';
export const storiesToAdd = (count: number) => plural(count, { other: '追加できる記事：#件' });
export const nothingToAdd = '追加できる記事はありません';
export const allNew = (count: number) => plural(count, { other: '保存済みの記事に追加されます。' });
export const allSaved = (count: number) => plural(count, { other: 'このリンクの記事#件は、すべて保存済みです。' });
export const someSaved = (count: number) => plural(count, { other: 'ほかの#件はすでに保存済みです。' });
export const addToSaved = '保存済みに追加';
export const notNow = '今はしない';
export const close = '閉じる';
export const undo = '元に戻す';
export const storiesAdded = (count: number) => plural(count, { other: '記事#件を保存済みに追加しました。' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { other: '記事#件は追加できませんでした' })}。保存できるのは${formatNumber(limit)}件までです。`;
export const goToSaved = '保存済みの記事へ';

export const linkIncomplete =
  'このリンクは不完全か、変更されています。リンク全体をコピーし直すか、QRコードまたはファイルを使ってください。';
export const linkUnreadable = 'このリンクには、ここで読み取れるリストが含まれていません。';
export const linkNewer =
  'このリンクは、このサイトの新しいバージョンで作られています。ページを再読み込みしてから、もう一度リンクを開いてください。';
export const browserTooOld =
  'このブラウザーは古いため、リンクを開けません。別の端末でリストをファイルにエクスポートし、ここでインポートしてください。';
