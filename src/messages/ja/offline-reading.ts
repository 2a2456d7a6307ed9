/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `最新の内容を読み込めませんでした。${formatTime(cachedAt)}時点の内容を表示しています。`;
export const tryAgain = '再試行';
export const latestNotLoaded = '最新の内容を読み込めませんでした。この端末にある記事は開けます。';
export const newEdition = '最新号があります';
export const update = '更新';
