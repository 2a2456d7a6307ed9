/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Đọc toàn bài';
export const openStory = 'Mở bài viết';
export const headlineOnly = 'chỉ có tiêu đề';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, ` (${length})`];
export const allRelatedHeadlines = (total: number) => `Tất cả ${formatNumber(total)} bài liên quan`;

export const fiveThatMatter = '5 tin đáng chú ý hôm nay';
export const whatMatters = 'Tin đáng chú ý hôm nay';
export const opinion = 'Góc nhìn';
export const inBrief = 'Tin vắn';

export const moreStories = 'Bài viết khác';
export const allInSection = <T>(total: number, section: T) => [`Tất cả ${formatNumber(total)} bài trong mục `, section];

export const noStoriesYet = 'Số này chưa có bài viết nào. Bài đầu tiên sẽ xuất hiện tại đây ngay khi được đăng.';
