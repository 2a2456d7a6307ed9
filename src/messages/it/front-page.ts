/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Leggi tutto l’articolo';
export const openStory = 'Apri l’articolo';
export const headlineOnly = 'solo titolo';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Tutti i ${formatNumber(total)} titoli correlati`;

export const fiveThatMatter = 'Le cinque notizie del giorno';
export const whatMatters = 'Le notizie del giorno';
export const opinion = 'Opinioni';
export const inBrief = 'In breve';

export const moreStories = 'Altri articoli';
export const allInSection = <T>(total: number, section: T) => [section, `: tutti i ${formatNumber(total)} articoli`];

export const noStoriesYet =
  'Questa edizione non contiene ancora articoli. Il primo comparirà qui appena sarà pubblicato.';
