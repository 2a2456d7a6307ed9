import { formatNumber } from '../intl.ts';

export const readFullStory = 'পুরো খবর পড়ুন';
export const openStory = 'খবরটি খুলুন';
export const headlineOnly = 'শুধু শিরোনাম';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `সম্পর্কিত সব খবর (${formatNumber(total)})`;

export const fiveThatMatter = 'আজকের পাঁচ গুরুত্বপূর্ণ খবর';
export const whatMatters = 'আজকের গুরুত্বপূর্ণ খবর';
export const opinion = 'মতামত';
export const inBrief = 'সংক্ষেপে';

export const moreStories = 'আরও খবর';
export const allInSection = <T>(total: number, section: T) => [section, `: সব খবর (${formatNumber(total)})`];

export const noStoriesYet = 'এই সংস্করণে এখনো কোনো খবর নেই। প্রথম খবর প্রকাশিত হলেই এখানে দেখা যাবে।';
