/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = '我的阅读';
export const search = '搜索';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = '已收藏';

export const close = '关闭';
export const undo = '撤销';
export const storageBlocked = '此浏览器不为本站存储数据。收藏的文章在您关闭页面后不会保留。';
export const storageFull = '此设备上已没有空间可供本站使用。现在收藏的文章在您关闭页面后不会保留。';

export const savedListFull = (limit: number) => numbered(limit, '您已收藏#篇文章，达到上限。移除一些后才能继续收藏。');

export const save = '收藏';
/** The button of a story that is saved. */
export const saved = '已收藏';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = '收藏：';
export const removeSavedHeadline = '取消收藏：';

export const markRead = '标为已读';
export const markUnread = '标为未读';
export const markAllRead = '全部标为已读';
export const markTheseRead = (count: number) => plural(count, { other: '将这#篇标为已读' });
export const allRead = '全部已读';
export const theseRead = (count: number) => plural(count, { other: '这#篇已读' });
export const markedRead = (count: number) => plural(count, { other: '已将#篇文章标为已读' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '，新文章';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '\u00a0· 已打开';
/** Follows a headline that has been read. */
export const readNote = '\u00a0· 已读';

export const continueReading = '继续阅读';
export const minutesLeft = (minutes: number) => numbered(minutes, '剩余#分钟');
export const positionRestored = '已回到上次读到的位置。';
export const goToTop = '回到顶部';
export const next = '下一篇';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = '大小';
export const textButtonName = '大小，文字与主题';
