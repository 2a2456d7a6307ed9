/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = '此列表存储在您的设备上，需要 JavaScript。本站其他部分无需 JavaScript 也能使用。';
export const storedHere = '仅存储在此设备上。如果七天未访问本站，Safari 会将其删除。';
export const notStored = '此浏览器不为本站存储数据，关闭页面后此列表不会保留。如需保留，请允许本站存储数据。';

export const headlineOnly = '仅有标题';
export const minutes = (count: number) => numbered(count, '#分钟');
export const minutesLeft = (left: number, total: number) =>
  `剩余${formatNumber(left)}分钟（共${numbered(total, '#分钟')}）`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '\u00a0· ';
export const read = '已读';
export const remove = '移除';

/** Below a long list that is shown in parts. */
export const showMore = '显示更多文章';
export const shownOf = (shown: number, total: number) => `共${formatNumber(total)}篇，已显示${formatNumber(shown)}篇`;
