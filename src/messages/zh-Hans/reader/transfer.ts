/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = '备份或迁移';
export const introduction = '导出您的全部收藏、阅读记录和设置，或将其迁移到另一台设备。导入不会覆盖现有内容。';
export const exportFile = '导出到文件';
export const importFile = '导入文件';
export const fileToImport = '要导入的文件';
export const importing = '正在导入…';
export const cancelImport = '取消导入';
export const moveList = '将列表迁移到另一台设备';

export const readingList = '阅读列表';
export const storiesToAdd = (count: number) => plural(count, { other: '可添加#篇文章' });
export const nothingToAdd = '没有可添加的文章';
export const allNew = (count: number) => plural(count, { other: '将添加到您的收藏。' });
export const allSaved = (count: number) => plural(count, { other: '此链接中的#篇文章均已收藏。' });
export const someSaved = (count: number) => plural(count, { other: '另有#篇已收藏。' });
export const addToSaved = '添加到收藏';
export const notNow = '以后再说';
export const close = '关闭';
export const undo = '撤销';
export const storiesAdded = (count: number) => plural(count, { other: '已将#篇文章添加到收藏。' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { other: '有#篇文章未能添加' })}：最多可收藏${formatNumber(limit)}篇。`;
export const goToSaved = '前往收藏';

export const linkIncomplete = '此链接不完整或被改动过。请重新复制完整链接，或改用二维码或文件。';
export const linkUnreadable = '此链接中没有可在此读取的列表。';
export const linkNewer = '此链接由本站的较新版本生成。请重新加载页面，然后再次打开链接。';
export const browserTooOld = '此浏览器版本过旧，无法打开此链接。请在另一台设备上将列表导出到文件，再在这里导入。';
