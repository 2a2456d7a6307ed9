/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, sayfa ${formatNumber(page)}`;

export const skipToContent = 'İçeriğe geç';
export const backToTop = 'Başa dön';
export const frontPage = 'Ana sayfa';
export const allStories = 'Tüm haberler';
export const topics = 'Konular';
export const rssFeed = 'RSS akışı';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Kategoriler';
export const editionNavigation = 'Bu sayı';
export const pagesNavigation = 'Sayfalar';

export const storiesInEdition = (stories: number) => numbered(stories, 'Bu sayıda # haber');

export const publishedBy = <T>(publisher: T) => ['Yayımcı: ', publisher];

export const previousPage = 'Önceki sayfa';
export const nextPage = 'Sonraki sayfa';
export const pageOfPages = (page: number, pages: number) => `Sayfa ${formatNumber(page)}/${formatNumber(pages)}`;

export const goToFrontPage = 'Ana sayfaya git';
export const tryAgain = 'Yeniden dene';
export const partFailed = 'Sayfanın bu bölümü gösterilemedi.';
