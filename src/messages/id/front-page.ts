import { formatNumber } from '../intl.ts';

export const readFullStory = 'Baca selengkapnya';
export const openStory = 'Buka berita';
export const headlineOnly = 'hanya judul';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Semua ${formatNumber(total)} berita terkait`;

export const fiveThatMatter = 'Lima berita penting hari ini';
export const whatMatters = 'Berita penting hari ini';
export const opinion = 'Opini';
export const inBrief = 'Kilas berita';

export const moreStories = 'Berita lainnya';
export const allInSection = <T>(total: number, section: T) => [section, `: semua ${formatNumber(total)} berita`];

export const noStoriesYet = 'Belum ada berita di edisi ini. Berita pertama akan muncul di sini begitu terbit.';
