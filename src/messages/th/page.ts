import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title} หน้า ${formatNumber(page)}`;

export const skipToContent = 'ข้ามไปยังเนื้อหา';
export const backToTop = 'กลับขึ้นด้านบน';
export const frontPage = 'หน้าแรก';
export const allStories = 'ข่าวทั้งหมด';
export const topics = 'หัวข้อ';
export const rssFeed = 'ฟีด RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'หมวดข่าว';
export const editionNavigation = 'ฉบับ';
export const pagesNavigation = 'เลขหน้า';

export const storiesInEdition = (stories: number) => numbered(stories, '# ข่าวในฉบับนี้');

export const publishedBy = <T>(publisher: T) => ['เผยแพร่โดย ', publisher];

export const previousPage = 'หน้าก่อนหน้า';
export const nextPage = 'หน้าถัดไป';
export const pageOfPages = (page: number, pages: number) => `หน้า ${formatNumber(page)} จาก ${formatNumber(pages)}`;

export const goToFrontPage = 'ไปที่หน้าแรก';
export const tryAgain = 'ลองอีกครั้ง';
export const partFailed = 'แสดงส่วนนี้ของหน้าไม่ได้';
