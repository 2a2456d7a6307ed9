/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Read the full story';
export const openStory = 'Open the story';
export const headlineOnly = 'headline only';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `All ${formatNumber(total)} related headlines`;

export const fiveThatMatter = 'The five that matter today';
export const whatMatters = 'What matters today';
export const opinion = 'Opinion';
export const inBrief = 'In brief';

export const moreStories = 'More stories';
export const allInSection = <T>(total: number, section: T) => [`All ${formatNumber(total)} in `, section];

export const noStoriesYet =
  'This edition has no stories yet. The first one will appear here as soon as it is published.';
