/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Читать полностью';
export const openStory = 'Открыть материал';
export const headlineOnly = 'только заголовок';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Все материалы по теме (${formatNumber(total)})`;

export const fiveThatMatter = 'Пять главных новостей дня';
export const whatMatters = 'Главное сегодня';
export const opinion = 'Мнения';
export const inBrief = 'Коротко';

export const moreStories = 'Ещё материалы';
export const allInSection = <T>(total: number, section: T) => ['Весь раздел «', section, `» (${formatNumber(total)})`];

export const noStoriesYet = 'В этом выпуске пока нет материалов. Первый появится здесь сразу после публикации.';
