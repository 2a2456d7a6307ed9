/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Läs hela artikeln';
export const openStory = 'Öppna artikeln';
export const headlineOnly = 'endast rubrik';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Alla ${formatNumber(total)} relaterade artiklar`;

export const fiveThatMatter = 'Dagens fem viktigaste';
export const whatMatters = 'Dagens viktigaste';
export const opinion = 'Opinion';
export const inBrief = 'I korthet';

export const moreStories = 'Fler artiklar';
export const allInSection = <T>(total: number, section: T) => [`Alla ${formatNumber(total)} artiklar i `, section];

export const noStoriesYet = 'Den här utgåvan har inga artiklar än. Den första visas här så fort den publiceras.';
