/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'この一覧は端末に保存されており、表示にはJavaScriptが必要です。サイトの他の部分は、JavaScriptなしでも利用できます。';
export const storedHere = 'この端末だけに保存されています。Safariでは、このサイトを7日間開かないと削除されます。';
export const notStored =
  'このブラウザーには、このサイトのデータを保存できません。この一覧は、ページを閉じると失われます。' +
  '残すには、サイトデータの保存を許可してください。';

export const headlineOnly = '見出しのみ';
export const minutes = (count: number) => numbered(count, '#分');
export const minutesLeft = (left: number, total: number) => `${numbered(total, '#分')}中残り${formatNumber(left)}分`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '／';
export const read = '既読';
export const remove = '削除';

/** Below a long list that is shown in parts. */
export const showMore = '記事をさらに表示';
export const shownOf = (shown: number, total: number) => `${formatNumber(total)}件中${formatNumber(shown)}件を表示`;
