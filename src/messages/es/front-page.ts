/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Leer el artículo completo';
export const openStory = 'Abrir el artículo';
export const headlineOnly = 'solo titular';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `Todos los titulares relacionados (${formatNumber(total)})`;

export const fiveThatMatter = 'Las cinco noticias del día';
export const whatMatters = 'Lo más importante de hoy';
export const opinion = 'Opinión';
export const inBrief = 'Breves';

export const moreStories = 'Más artículos';
export const allInSection = <T>(total: number, section: T) => ['Todo en ', section, ` (${formatNumber(total)})`];

export const noStoriesYet = 'Esta edición aún no tiene artículos. El primero aparecerá aquí en cuanto se publique.';
