/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Читати повністю';
export const openStory = 'Відкрити матеріал';
export const headlineOnly = 'лише заголовок';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Усі матеріали за темою (${formatNumber(total)})`;

export const fiveThatMatter = 'П’ять головних новин дня';
export const whatMatters = 'Головне сьогодні';
export const opinion = 'Думки';
export const inBrief = 'Коротко';

export const moreStories = 'Більше матеріалів';
export const allInSection = <T>(total: number, section: T) => ['Увесь розділ «', section, `» (${formatNumber(total)})`];

export const noStoriesYet = 'У цьому випуску ще немає матеріалів. Перший з’явиться тут одразу після публікації.';
