import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, halaman ${formatNumber(page)}`;

export const skipToContent = 'Langsung ke konten';
export const backToTop = 'Kembali ke atas';
export const frontPage = 'Halaman depan';
export const allStories = 'Semua berita';
export const topics = 'Topik';
export const rssFeed = 'Feed RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Rubrik';
export const editionNavigation = 'Edisi';
export const pagesNavigation = 'Halaman';

export const storiesInEdition = (stories: number) => numbered(stories, '# berita di edisi ini');

export const publishedBy = <T>(publisher: T) => ['Diterbitkan oleh ', publisher];

export const previousPage = 'Halaman sebelumnya';
export const nextPage = 'Halaman berikutnya';
export const pageOfPages = (page: number, pages: number) => `Halaman ${formatNumber(page)} dari ${formatNumber(pages)}`;

export const goToFrontPage = 'Ke halaman depan';
export const tryAgain = 'Coba lagi';
export const partFailed = 'Bagian halaman ini tidak dapat ditampilkan.';
