/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Lire tout l’article';
export const openStory = 'Ouvrir l’article';
export const headlineOnly = 'titre seul';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Sur le même sujet\u00a0: les ${formatNumber(total)} titres`;

export const fiveThatMatter = 'Les cinq infos à retenir';
export const whatMatters = 'L’essentiel du jour';
export const opinion = 'Opinions';
export const inBrief = 'En bref';

export const moreStories = 'Autres articles';
export const allInSection = <T>(total: number, section: T) => [section, `\u00a0: les ${formatNumber(total)} articles`];

export const noStoriesYet =
  'Cette édition ne contient pas encore d’articles. Le premier apparaîtra ici dès sa publication.';
