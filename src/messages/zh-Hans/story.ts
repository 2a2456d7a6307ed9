/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['作者：', ...listParts(authors)];
export const updated = <T>(date: T) => ['更新于', date];
export const minutesToRead = (count: number) => numbered(count, '阅读约#分钟');

export const correction = '更正';
export const openPictureAt = (host: string) => `前往 ${host} 查看图片`;

export const onlyHeadline = '仅有标题：本期没有收录全文。';
export const alsoIn = <T>(languages: readonly T[]) => ['其他语言：', ...listParts(languages)];
export const previousPart = '本系列上一篇';
export const nextPart = '本系列下一篇';
export const expired = <T>(date: T) => ['本文已于', date, '过期，正文不再提供。'];
export const draft = '草稿：未发布';
export const embargoed = <T>(date: T) => ['未发布，将于', date, '公开'];
export const faultsInStories = '文章中的错误';
export const correctAndSave = '请更正并保存。此页面随后会重新加载。';
export const mentionedIn = '提及本文的文章';

export const reloadForButtons = '重新加载以显示按钮';

export const about = '话题';
export const basedOn = <T>(sources: readonly T[]) => ['参考来源：', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['版权所有：', holder];
export const license = <T>(license: T) => ['许可协议：', license];
export const linksInStory = '文中链接';
