/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Ganzen Artikel lesen';
export const openStory = 'Artikel öffnen';
export const headlineOnly = 'nur Schlagzeile';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Alle ${formatNumber(total)} Schlagzeilen zum Thema`;

export const fiveThatMatter = 'Die fünf wichtigsten Themen des Tages';
export const whatMatters = 'Was heute wichtig ist';
export const opinion = 'Meinung';
export const inBrief = 'Kurz gemeldet';

export const moreStories = 'Weitere Artikel';
export const allInSection = <T>(total: number, section: T) => [section, `: alle ${formatNumber(total)} Artikel`];

export const noStoriesYet =
  'Diese Ausgabe enthält noch keine Artikel. Der erste erscheint hier, sobald er veröffentlicht ist.';
