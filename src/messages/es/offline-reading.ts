/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `No se pudo cargar la versión más reciente. Se muestra una anterior (${formatTime(cachedAt)}).`;
export const tryAgain = 'Reintentar';
export const latestNotLoaded =
  'No se pudo cargar la versión más reciente. Los artículos guardados en este dispositivo siguen disponibles.';
export const newEdition = 'Nueva edición disponible';
export const update = 'Actualizar';
