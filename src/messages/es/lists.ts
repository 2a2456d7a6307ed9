/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# artículo', many: '# de artículos', other: '# artículos' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} en ${edition}.`;
export const nothingHereYet = 'Aquí aún no hay nada. Los artículos más recientes están en la portada.';
export const withoutDate = 'Sin fecha';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Persona',
  Organization: 'Organización',
  Place: 'Lugar',
  Event: 'Acontecimiento',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` en ${host}`];
export const relatedTopics = 'Temas relacionados';
export const allTopics = 'Todos los temas';
