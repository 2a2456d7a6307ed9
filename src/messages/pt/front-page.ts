/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Ler a notícia completa';
export const openStory = 'Abrir a notícia';
export const headlineOnly = 'só o título';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Todas as notícias relacionadas (${formatNumber(total)})`;

export const fiveThatMatter = 'As cinco notícias do dia';
export const whatMatters = 'O mais importante de hoje';
export const opinion = 'Opinião';
export const inBrief = 'Breves';

export const moreStories = 'Mais notícias';
export const allInSection = <T>(total: number, section: T) => ['Tudo em ', section, ` (${formatNumber(total)})`];

export const noStoriesYet = 'Esta edição ainda não tem notícias. A primeira aparecerá aqui assim que for publicada.';
