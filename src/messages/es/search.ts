/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Palabras, nombres o una frase entre comillas';
export const search = 'Buscar';
export const tips =
  'Los resultados aparecen mientras escribes y no importan las pequeñas erratas. ' +
  'Usa comillas para buscar una frase exacta.';
export const recentSearches = 'Búsquedas recientes';
export const clearRecentSearches = 'Borrar las búsquedas recientes';
export const topics = 'Temas';
export const allTopics = 'Todos los temas';

export const section = 'Sección';
export const allSections = 'Todas las secciones';
export const topic = 'Tema';
export const firstDay = 'Desde';
export const lastDay = 'Hasta';
export const clearFilters = 'Borrar filtros';
export const daysReversed = 'El primer día es posterior al último, así que ningún artículo coincide.';
export const undatedLeftOut = 'No se incluyen los artículos sin fecha.';
export const topicNotInEdition = (slug: string) => `${slug} (no está en esta edición)`;

export const stories = (count: number) =>
  plural(count, { one: '# artículo', many: '# de artículos', other: '# artículos' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# artículo o más', many: '# de artículos o más', other: '# artículos o más' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'No hay resultados para ',
  typed,
  '. Se muestran los de ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Ningún artículo contiene todas estas palabras. Los más parecidos:';
export const noExactPhrase = 'No hay coincidencias exactas. Estos artículos contienen todas las palabras.';
export const showMore = 'Mostrar más artículos';
export const endOfList = 'La lista termina aquí. Añade una palabra para acotarla.';

export const noResultsFor = <T>(words: T) => ['No hay resultados para ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['No hay resultados para ', words, ' con estos filtros.'];
export const noStoriesInFilters = 'Ningún artículo coincide con estos filtros.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'Prueba con otras palabras o con otro nombre para lo mismo.';
export const tryWithoutQuotes = 'Prueba sin las comillas o con otras palabras.';
export const tryWithoutFilters = 'Borra los filtros o prueba con otras palabras.';
export const tryOtherFilters = 'Borra los filtros o elige otros.';
export const seeAllStories = 'Ver todos los artículos';

export const searching = 'Buscando…';
export const offline = 'No hay conexión y estas palabras no se pueden buscar sin ella.';
export const damaged = 'El índice de búsqueda no se cargó correctamente.';
export const tryAgain = 'Reintentar';
