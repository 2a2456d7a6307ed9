/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = '我的閱讀';
export const search = '搜尋';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = '已收藏';

export const close = '關閉';
export const undo = '復原';
export const storageBlocked = '這個瀏覽器不會為本站儲存資料。關閉網頁後，收藏的文章就不會保留。';
export const storageFull = '這台裝置已沒有空間可供本站使用。關閉網頁後，現在收藏的文章就不會保留。';

export const savedListFull = (limit: number) =>
  numbered(limit, '您已收藏#篇文章，達到上限。請先移除一些，再繼續收藏。');

export const save = '收藏';
/** The button of a story that is saved. */
export const saved = '已收藏';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = '收藏：';
export const removeSavedHeadline = '取消收藏：';

export const markRead = '標示為已讀';
export const markUnread = '標示為未讀';
export const markAllRead = '全部標示為已讀';
export const markTheseRead = (count: number) => plural(count, { other: '將這#篇標示為已讀' });
export const allRead = '全部已讀';
export const theseRead = (count: number) => plural(count, { other: '這#篇已讀' });
export const markedRead = (count: number) => plural(count, { other: '已將#篇文章標示為已讀' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '，新文章';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '\u00a0· 已開啟';
/** Follows a headline that has been read. */
export const readNote = '\u00a0· 已讀';

export const continueReading = '繼續閱讀';
export const minutesLeft = (minutes: number) => numbered(minutes, '還剩#分鐘');
export const positionRestored = '已回到上次讀到的地方。';
export const goToTop = '回到頂端';
export const next = '下一篇';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = '大小';
export const textButtonName = '大小，文字與外觀';
