/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Lees het hele artikel';
export const openStory = 'Open het artikel';
export const headlineOnly = 'alleen de kop';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Alle ${formatNumber(total)} gerelateerde artikelen`;

export const fiveThatMatter = 'De vijf belangrijkste van vandaag';
export const whatMatters = 'Het belangrijkste van vandaag';
export const opinion = 'Opinie';
export const inBrief = 'In het kort';

export const moreStories = 'Meer artikelen';
export const allInSection = <T>(total: number, section: T) => [`Alle ${formatNumber(total)} artikelen in `, section];

export const noStoriesYet =
  'Deze editie bevat nog geen artikelen. Het eerste verschijnt hier zodra het is gepubliceerd.';
