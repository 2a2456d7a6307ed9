/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Przeczytaj cały artykuł';
export const openStory = 'Otwórz artykuł';
export const headlineOnly = 'tylko tytuł';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Wszystkie powiązane artykuły (${formatNumber(total)})`;

export const fiveThatMatter = 'Pięć najważniejszych spraw dnia';
export const whatMatters = 'Najważniejsze dziś';
export const opinion = 'Opinie';
export const inBrief = 'W skrócie';

export const moreStories = 'Więcej artykułów';
export const allInSection = <T>(total: number, section: T) => [
  'Wszystko w dziale ',
  section,
  ` (${formatNumber(total)})`,
];

export const noStoriesYet = 'W tym wydaniu nie ma jeszcze artykułów. Pierwszy pojawi się tutaj zaraz po opublikowaniu.';
