/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = '离线阅读';
export const offer = (stories: number, bytes: number) =>
  plural(stories, { other: '没有网络也能阅读本期全部#篇文章，图片、列表和搜索同样可用。' }) +
  `最多占用此设备${formatBytes(bytes)}空间。联网时只会重新加载有变化的部分。`;
export const offerWithoutSize = '没有网络也能阅读本期全部文章，图片、列表和搜索同样可用。';
export const keep = '下载本期供离线阅读';

export const keeping = '正在下载本期供离线阅读…';
export const updating = '正在更新供离线阅读的内容…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = '暂时无法连接本站，恢复后会自动继续。';
export const paused = '已暂停。已下载的内容会保留。';
export const pause = '暂停';
export const resume = '继续';
export const cancel = '取消';
export const cancelled = '已取消。除阅读过或收藏的文章外，本期内容均未保留。';
export const tryAgain = '重试';
export const update = '更新';
export const remove = '从此设备移除';
export const removed = '已移除。阅读过或收藏的文章仍会保留。';

export const kept = '本期可离线阅读。';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { other: '#篇文章' })}，${formatBytes(bytes)}，截至${formatTime(at)}。`;
export const updateWaits = '新一期已发布。由于浏览器开启了省流量模式，不会自动下载。';
export const usage = (used: number, allowed: number) =>
  `本站已使用${formatBytes(used)}，浏览器允许使用${formatBytes(allowed)}。`;
export const notPersistent = '设备空间不足时，浏览器可能会将其全部删除。';

export const full = '此设备上已没有空间可供本站使用。已下载的内容会保留。';
export const noRoom = (needed: number, free: number) =>
  `空间不足：本期还需要${formatBytes(needed)}，而本站只能使用${formatBytes(free)}。`;
export const incomplete = (files: number) => plural(files, { other: '有#个文件无法加载。其余内容均已保留。' });
export const failed = '未能全部加载。已下载的内容会保留。';
export const blocked = '此浏览器不允许本站离线使用。请允许本站存储数据，然后重试。';
