/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'مکمل خبر پڑھیں';
export const openStory = 'خبر کھولیں';
export const headlineOnly = 'صرف سرخی';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `، ${length}`];
export const allRelatedHeadlines = (total: number) => `تمام متعلقہ سرخیاں (${formatNumber(total)})`;

export const fiveThatMatter = 'آج کی پانچ اہم خبریں';
export const whatMatters = 'آج کی اہم خبریں';
export const opinion = 'رائے';
export const inBrief = 'مختصر خبریں';

export const moreStories = 'مزید خبریں';
export const allInSection = <T>(total: number, section: T) => [section, ` کی تمام خبریں (${formatNumber(total)})`];

export const noStoriesYet = 'اس شمارے میں ابھی کوئی خبر نہیں۔ پہلی خبر شائع ہوتے ہی یہاں نظر آئے گی۔';
