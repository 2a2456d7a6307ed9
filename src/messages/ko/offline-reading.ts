/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `최신 내용을 불러오지 못했습니다. ${formatTime(cachedAt)}에 받은 내용입니다.`;
export const tryAgain = '다시 시도';
export const latestNotLoaded = '최신 내용을 불러오지 못했습니다. 이 기기에 있는 기사는 열 수 있습니다.';
export const newEdition = '새 호가 나왔습니다';
export const update = '업데이트';
