import { formatNumber } from '../intl.ts';

export const readFullStory = 'Soma habari kamili';
export const openStory = 'Fungua habari';
export const headlineOnly = 'Kichwa cha habari pekee';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, ` · ${length}`];
export const allRelatedHeadlines = (total: number) => `Habari zote ${formatNumber(total)} zinazohusiana`;

export const fiveThatMatter = 'Habari tano muhimu leo';
export const whatMatters = 'Habari muhimu leo';
export const opinion = 'Maoni';
export const inBrief = 'Kwa ufupi';

export const moreStories = 'Habari zaidi';
export const allInSection = <T>(total: number, section: T) => [section, `: habari zote ${formatNumber(total)}`];

export const noStoriesYet = 'Toleo hili bado halina habari. Ya kwanza itaonekana hapa mara tu itakapochapishwa.';
