/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Las personas, los lugares y los asuntos de ${edition}.`;
export const topicCount = (count: number) => plural(count, { one: '# tema', many: '# de temas', other: '# temas' });
export const noTopicsYet = 'Los artículos de esta edición aún no tienen temas. Los más recientes están en la portada.';
