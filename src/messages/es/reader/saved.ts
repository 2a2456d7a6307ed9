/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Guardados';
export const description = 'Artículos guardados en este dispositivo para leerlos más tarde.';
export const history = 'Historial';
export const nothingSavedYet = 'Aún no hay nada guardado. Guarda un artículo y aparecerá aquí.';

export const show = 'Mostrar';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Todos');
export const unread = withCount('No leídos');
export const started = withCount('Empezados');
export const read = withCount('Leídos');
export const find = 'Buscar';
export const noMatch = 'Ningún artículo guardado coincide con la búsqueda.';
export const removedHeadline = <T>(headline: T) => ['Quitado de Guardados: ', headline];
export const undo = 'Deshacer';
