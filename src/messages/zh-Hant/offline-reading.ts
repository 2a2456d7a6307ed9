/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `無法載入最新版本，目前顯示的是${formatTime(cachedAt)}的版本。`;
export const tryAgain = '再試一次';
export const latestNotLoaded = '無法載入最新版本。這台裝置上已有的文章仍可開啟。';
export const newEdition = '最新一期已上線';
export const update = '更新';
