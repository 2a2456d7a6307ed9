/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = '下方没有更多标题了。';
export const noPreviousHeadline = '上方没有更多标题了。';
export const noHeadlineSelected = '未选中标题。按 j 可选中一个。';
export const noNextStory = '本页没有其他文章。';
export const noPreviousPage = '没有可返回的上一页。';
export const nothingToListenTo = '本页没有可朗读的正文。';
export const noVoiceForLanguage = '此设备没有本文语言的语音。';
export const noSearch = '此处无法使用搜索。';
export const noShortcutsSheet = '此处无法显示快捷键列表。';

export const undo = '撤销';
export const saved = <T>(headline: T) => ['已收藏：', headline];
export const removedFromSaved = <T>(headline: T) => ['已取消收藏：', headline];
export const markedRead = <T>(headline: T) => ['已标为已读：', headline];
export const markedUnread = <T>(headline: T) => ['已标为未读：', headline];

export const linkCopied = '链接已复制';
export const copyManually = <T>(url: T) => ['此浏览器不允许复制，请手动复制：', url];

export const textSize = (size: number) => `字号：${formatNumber(size)}`;
export const largestTextSize = (size: number) => `字号：${formatNumber(size)}，已是最大`;
export const smallestTextSize = (size: number) => `字号：${formatNumber(size)}，已是最小`;
