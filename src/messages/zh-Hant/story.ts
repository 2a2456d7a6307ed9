/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['文／', ...listParts(authors)];
export const updated = <T>(date: T) => ['更新於', date];
export const minutesToRead = (count: number) => numbered(count, '閱讀約#分鐘');

export const correction = '更正';
export const openPictureAt = (host: string) => `前往 ${host} 查看圖片`;

export const onlyHeadline = '僅有標題：本期沒有收錄全文。';
export const alsoIn = <T>(languages: readonly T[]) => ['其他語言：', ...listParts(languages)];
export const previousPart = '系列上一篇';
export const nextPart = '系列下一篇';
export const expired = <T>(date: T) => ['本文已於', date, '到期，內文不再提供。'];
export const draft = '草稿：尚未發布';
export const embargoed = <T>(date: T) => ['尚未發布，將於', date, '公開'];
export const faultsInStories = '文章中的錯誤';
export const correctAndSave = '請更正並儲存。此頁面隨後會重新載入。';
export const mentionedIn = '提到本文的文章';

export const reloadForButtons = '重新載入以顯示按鈕';

export const about = '主題';
export const basedOn = <T>(sources: readonly T[]) => ['參考來源：', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['版權所有：', holder];
export const license = <T>(license: T) => ['授權條款：', license];
export const linksInStory = '文中連結';
