import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, পাতা ${formatNumber(page)}`;

export const skipToContent = 'সরাসরি মূল অংশে যান';
export const backToTop = 'ওপরে ফিরুন';
export const frontPage = 'মূলপাতা';
export const allStories = 'সব খবর';
export const topics = 'বিষয়';
export const rssFeed = 'RSS ফিড';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'বিভাগ';
export const editionNavigation = 'সংস্করণ';
export const pagesNavigation = 'পাতা';

export const storiesInEdition = (stories: number) => numbered(stories, 'এই সংস্করণে #টি খবর');

export const publishedBy = <T>(publisher: T) => ['প্রকাশক: ', publisher];

export const previousPage = 'আগের পাতা';
export const nextPage = 'পরের পাতা';
export const pageOfPages = (page: number, pages: number) => `পাতা ${formatNumber(page)}/${formatNumber(pages)}`;

export const goToFrontPage = 'মূলপাতায় যান';
export const tryAgain = 'আবার চেষ্টা করুন';
export const partFailed = 'পাতার এই অংশ দেখানো যায়নি।';
