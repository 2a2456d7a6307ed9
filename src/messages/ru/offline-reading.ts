/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Не удалось загрузить последнюю версию. Показана более ранняя (${formatTime(cachedAt)}).`;
export const tryAgain = 'Попробовать ещё раз';
export const latestNotLoaded =
  'Не удалось загрузить последнюю версию. Материалы, сохранённые на устройстве, по-прежнему открываются.';
export const newEdition = 'Вышел новый выпуск';
export const update = 'Обновить';
