/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `无法加载最新版本，当前显示${formatTime(cachedAt)}的版本。`;
export const tryAgain = '重试';
export const latestNotLoaded = '无法加载最新版本。此设备上已有的文章仍可打开。';
export const newEdition = '新一期已发布';
export const update = '更新';
